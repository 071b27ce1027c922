const PREFIX = "b2b_portal_"

/** What this device remembers; in a private window perhaps nothing. */
export const localText = {
  get(key: string): string | null {
    try {
      return localStorage.getItem(PREFIX + key)
    } catch {
      return null
    }
  },
  set(key: string, value: string | null): void {
    try {
      if (value === null) {
        localStorage.removeItem(PREFIX + key)
      } else {
        localStorage.setItem(PREFIX + key, value)
      }
    } catch {
      // Then the tab remembers it until it is closed.
    }
  },
}
