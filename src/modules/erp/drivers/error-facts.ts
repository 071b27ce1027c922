/**
 * What can be told of anything thrown. `instanceof Error` is not asked: it is
 * false for an error of another realm, such as Node's own within a test runner.
 */
function property(error: unknown, name: string): unknown {
  return typeof error === "object" && error !== null && name in error
    ? (error as Record<string, unknown>)[name] // the line above has checked it
    : undefined
}

/** `ENOENT` and the like. */
export function codeOf(error: unknown): string | undefined {
  const code = property(error, "code")
  return typeof code === "string" ? code : undefined
}

export function syscallOf(error: unknown): string | undefined {
  const syscall = property(error, "syscall")
  return typeof syscall === "string" ? syscall : undefined
}

export function messageOf(error: unknown): string {
  const message = property(error, "message")
  return typeof message === "string" ? message : String(error)
}
