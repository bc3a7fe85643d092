/** What can be typed or pasted into a field, and what is understood of it: the same in each language. */
export interface Example {
  typed: string;
  read: string;
}

/** Shows an example between a field's label and the field. */
export function FieldExample({ typed, read }: Example) {
  return (
    <p class="example">
      <bdi dir="ltr">
        {typed} → {read}
      </bdi>
    </p>
  );
}
