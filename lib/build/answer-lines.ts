import { createInterface } from 'node:readline';

type Question = Readonly<Record<string, unknown>>;

/**
 * Reads JSON lines from standard input and answers each at once, one line each, until end of file. A line that is no
 * JSON is reported with its number; one that cannot be handled is answered with `empty`.
 *
 * @param answer throws with the reason when a question cannot be handled
 */
export async function answerLines(
  answer: (question: Question) => object,
  empty: object,
): Promise<void> {
  let lineNumber = 0;
  const input = createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
  for await (const line of input) {
    lineNumber += 1;
    if (line.trim() === '') continue;
    const question = parse(line);
    if (question === undefined) {
      console.error(`line ${lineNumber} is not a JSON object`);
      continue;
    }
    const id = question['id'] ?? null;
    let said: object;
    try {
      said = { id, ...answer(question) };
    } catch (error) {
      console.error(
        `line ${lineNumber}: ${error instanceof Error ? error.message : String(error)}`,
      );
      said = { id, ...empty };
    }
    // Waits for a slow reader instead of heaping up answers.
    if (!process.stdout.write(`${JSON.stringify(said)}\n`)) {
      await new Promise((resolve) => process.stdout.once('drain', resolve));
    }
  }
}

function parse(line: string): Question | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Question)
      : undefined;
  } catch {
    return undefined;
  }
}
