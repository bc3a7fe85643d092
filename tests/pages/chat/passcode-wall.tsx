/** X asks for a PIN before it decrypts the chats; there is no composer. */
export function PasscodeWall() {
  return (
    <section data-testid="pin-code-input-container" className="passcode">
      <h1 data-testid="pin-title">Enter your passcode</h1>
      <p>It unlocks your encrypted messages on this device.</p>
      <div className="digits">
        {[1, 2, 3, 4].map((digit) => (
          <input
            key={digit}
            inputMode="numeric"
            maxLength={1}
            autoComplete="off"
            aria-label={`Digit ${digit} of 4`}
          />
        ))}
      </div>
    </section>
  );
}
