/**
 * After so many claims in a row that no worker ended, the document itself is
 * taken to be what kills them. It counts claims, not thrown errors: a process
 * that dies throws nothing.
 */
export const POISON_CLAIMS = 5

export function isPoisoned(transmission: { claim_count: number }): boolean {
  return transmission.claim_count >= POISON_CLAIMS
}

/**
 * Which of the due documents one worker takes. One that a worker has already
 * died with is taken alone: were it sent with others, it would take them along
 * each time, and all of them would look poisoned in the end.
 */
export function chooseToSend<T extends { claim_count: number }>(
  due: readonly T[]
): { poisoned: T[]; toSend: T[] } {
  const poisoned = due.filter(isPoisoned)
  const healthy = due.filter((transmission) => !isPoisoned(transmission))
  const suspect = healthy.find(({ claim_count }) => claim_count > 0)
  return { poisoned, toSend: suspect ? [suspect] : healthy }
}

export function poisonReason(claimCount: number): string {
  return `The process died ${String(claimCount)} times while sending this document, so it is no longer tried. Look in the log for what killed it, then retry.`
}

export const ABANDONED_MESSAGE =
  "The worker stopped without an answer: the process died, or took longer than its lease. The next attempt asks the ERP first."
