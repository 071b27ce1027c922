/**
 * Vite bundles the admin's packages when the first page is asked for, and that
 * page stays white for so long (25 s here). So we ask for it and all that it
 * imports, as a browser would, while the person still reads the table.
 */

const SCRIPT = /<script[^>]+src="([^"]+)"/g
/** Static imports only: import() is for pages that nobody has opened yet. */
const IMPORT = /(?:from|import)\s*"(\/[^"]+)"/g
const MOST_FILES = 2000

/** @param {string} text @param {RegExp} pattern @returns {string[]} */
function matches(text, pattern) {
  return [...text.matchAll(pattern)].flatMap(([, found]) => found ?? [])
}

/**
 * @param {string} url of the server
 * @returns {Promise<void>} never fails: without it the first page is only slow
 */
export async function warmAdmin(url) {
  try {
    const page = await (await fetch(`${url}/app/`)).text()
    const queue = matches(page, SCRIPT)
    const seen = new Set()
    for (let file = queue.shift(); file; file = queue.shift()) {
      if (!seen.has(file) && seen.size < MOST_FILES) {
        seen.add(file)
        const source = await (await fetch(new URL(file, `${url}/app/`))).text()
        queue.push(...matches(source, IMPORT))
      }
    }
  } catch {
    // The server may have been stopped meanwhile.
  }
}
