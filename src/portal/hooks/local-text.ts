const PREFIX = "b2b_portal_"

/** What a storage keeps under the portal's keys; in a private window perhaps nothing. */
function textsOf(storage: () => Storage) {
  return {
    get(key: string): string | null {
      try {
        return storage().getItem(PREFIX + key)
      } catch {
        return null
      }
    },
    set(key: string, value: string | null): void {
      try {
        if (value === null) {
          storage().removeItem(PREFIX + key)
        } else {
          storage().setItem(PREFIX + key, value)
        }
      } catch {
        // Then the tab remembers it until it is closed.
      }
    },
  }
}

/** What this device remembers. */
export const localText = textsOf(() => localStorage)

/** What this tab alone remembers, until it is closed. */
export const tabText = textsOf(() => sessionStorage)
