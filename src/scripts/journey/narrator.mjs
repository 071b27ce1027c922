/** Tells what happens, one numbered sentence a step. */

let count = 0

/** @param {string} sentence */
export function step(sentence) {
  count += 1
  process.stdout.write(`\n${String(count).padStart(2)}. ${sentence}\n`)
}

/** @param {string} line what the step found */
export function detail(line) {
  process.stdout.write(`    ${line}\n`)
}
