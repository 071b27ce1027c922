/**
 * After so many claims in a row that no worker ended, the document itself is
 * taken to be what kills them. It counts claims, not thrown errors: a process
 * that dies throws nothing.
 */
export const POISON_CLAIMS = 3

export function isPoisoned(transmission: { claim_count: number }): boolean {
  return transmission.claim_count >= POISON_CLAIMS
}

export function poisonReason(claimCount: number): string {
  return `The process died ${claimCount} times while sending this document, so it is no longer tried. Look in the log for what killed it, then retry.`
}

export const ABANDONED_MESSAGE =
  "The worker stopped without an answer: the process died, or took longer than its lease. The next attempt asks the ERP first."
