const people = ['ana', 'anabel', 'ben', 'dora', 'emil'];

/** The people whose handle begins as the word before the caret does; the first is active. */
export function suggest(before: string): { names: string[]; first: string; typed: number } | null {
  const word = /(^|\s)@(\w*)$/.exec(before)?.[2];
  if (word === undefined) return null;
  const names = people.filter((name) => name.startsWith(word.toLowerCase()));
  const [first] = names;
  return first === undefined ? null : { names, first, typed: word.length + 1 };
}

export function Suggestions({ names }: { names: string[] }) {
  return (
    <div role="listbox" id="typeahead" className="typeahead">
      {names.map((name, index) => (
        <div key={name} role="option" id={`typeahead-${index}`} aria-selected={index === 0}>
          @{name}
        </div>
      ))}
    </div>
  );
}
