/** A run of figures with spaces in it, as a telephone number is written. */
const number = /(\d[\d ]{3,}\d)/;

/** A sentence whose telephone numbers stay on one line, wherever there is room for them. */
export function Unbroken({ words }: { readonly words: string }) {
  return (
    <>
      {words.split(number).map((part, at) =>
        at % 2 ? (
          <span class="number-in-words" key={at}>
            {part}
          </span>
        ) : (
          part
        ),
      )}
    </>
  );
}
