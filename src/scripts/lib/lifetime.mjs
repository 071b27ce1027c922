/**
 * What was started and has to be ended again, in reverse order, whatever ends
 * us: the last phase, an error, Ctrl-C, SIGTERM, or a closed terminal.
 */
export function openLifetime() {
  /** @type {(() => unknown)[]} */
  const endings = []
  /** @type {Promise<void> | undefined} */
  let closing

  async function runEndings() {
    for (let end = endings.pop(); end; end = endings.pop()) {
      await end()
    }
  }

  function close() {
    closing ??= runEndings()
    return closing
  }

  return {
    /** @param {() => unknown} ending may be async */
    atEnd(ending) {
      endings.push(ending)
    },
    isClosing: () => closing !== undefined,
    close,
    /**
     * @param {(signal: NodeJS.Signals) => number} exitCode
     */
    onSignal(exitCode) {
      for (const signal of /** @type {const} */ ([
        "SIGINT",
        "SIGTERM",
        "SIGHUP",
      ])) {
        process.on(signal, () => {
          if (!closing) {
            void close().finally(() => process.exit(exitCode(signal)))
          }
        })
      }
    },
  }
}
