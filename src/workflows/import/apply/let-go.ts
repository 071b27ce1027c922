const ROWS = 2500

/** More than V8 lets pass without looking for garbage; never touched, so never real. */
const HINT_BYTES = 65 * 1024 * 1024

/**
 * Has V8 collect what an import is done with, in the background, once in some
 * thousand rows. Rows outlive the statements that they wait for and so grow old:
 * V8 would let them pile up until the heap has doubled.
 * @param every rows between two collections, each of which walks through the whole heap
 */
export function letGo(
  rowsBefore: number,
  rowsAfter: number,
  every: number = ROWS
): void {
  if (Math.floor(rowsBefore / every) < Math.floor(rowsAfter / every)) {
    new ArrayBuffer(HINT_BYTES)
  }
}
