/** Where a request may go from where it is. Nothing leads back. */
export const REQUEST_TRANSITIONS = {
  pending: ["approved", "rejected", "withdrawn", "expired"],
  approved: ["expired", "superseded"],
  rejected: [],
  withdrawn: [],
  expired: [],
  superseded: [],
} as const satisfies Record<string, readonly string[]>

export type RequestStatus = keyof typeof REQUEST_TRANSITIONS

export function mayBecome(from: RequestStatus, to: RequestStatus): boolean {
  return REQUEST_TRANSITIONS[from].some((next) => next === to)
}
