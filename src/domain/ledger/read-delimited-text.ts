/** What may separate the columns of a text, the likeliest first. */
const separators = ["\t", ",", ";", "|"] as const;

/**
 * The cells of a text that was pasted from a sheet or is in a .csv file: separated by tabs, commas, semicolons or bars,
 * whichever most of its first lines have equally often; in quotes where a cell has a separator, a quote or a line end. All cells
 * are texts, so that codes keep their zeros; rows are equally long, and blank at the end where the text's were shorter.
 */
export function readDelimitedText(text: string): readonly (readonly string[])[] {
  const plain = text.replace(/^\ufeff/, "");
  const rows = rowsOf(plain, separatorOf(plain));
  while (rows.length > 0 && rows.at(-1)?.every((cell) => cell === "")) rows.pop();
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => "")]);
}

function separatorOf(text: string): string {
  const sample = text.split(/\r\n|\r|\n/, 40).filter((line) => line !== "");
  const evenness = separators.map((separator) => {
    const counts = sample.map((line) => outsideQuotes(line).split(separator).length - 1).filter((count) => count > 0);
    const lines = [...new Set(counts)].map((count) => counts.filter((other) => other === count).length);
    return { separator, lines: Math.max(0, ...lines) };
  });
  return evenness.reduce((best, each) => (each.lines > best.lines ? each : best)).separator;
}

function outsideQuotes(line: string): string {
  return line.replace(/"(?:[^"]|"")*"/g, "");
}

function rowsOf(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let isQuoted = false;
  const endCell = () => {
    row.push(cell);
    cell = "";
  };
  const endRow = () => {
    endCell();
    rows.push(row);
    row = [];
  };
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at] ?? "";
    if (isQuoted) {
      if (letter !== '"') cell += letter;
      else if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else isQuoted = false;
    } else if (letter === '"' && cell === "") isQuoted = true;
    else if (letter === separator) endCell();
    else if (letter === "\n" || letter === "\r") {
      if (letter === "\r" && text[at + 1] === "\n") at += 1;
      endRow();
    } else cell += letter;
  }
  if (cell !== "" || row.length > 0) endRow();
  return rows;
}
