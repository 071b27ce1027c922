/** Whether the server answered with one of these. */
export function isStatus(error: unknown, ...statuses: number[]): boolean {
  return (
    error instanceof Error &&
    "status" in error &&
    statuses.includes(Number(error.status))
  )
}
