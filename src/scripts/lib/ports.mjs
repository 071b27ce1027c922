import net from "node:net"

/** @param {number} port 0 for any @param {string} [host] @returns {Promise<number>} */
function listenOnce(port, host) {
  return new Promise((resolve, reject) => {
    const server = net.createServer()
    server.once("error", reject)
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address()
      server.close(() =>
        resolve(address && typeof address === "object" ? address.port : port)
      )
    })
  })
}

/** @returns {Promise<number>} a port of this machine that nobody listens on */
export function freePort() {
  return listenOnce(0, "127.0.0.1")
}

/**
 * Whether a server may listen on all addresses at this port, as Medusa does.
 * @param {number} port
 * @returns {Promise<"free" | "taken" | "forbidden">}
 */
export async function portState(port) {
  try {
    await listenOnce(port)
    return "free"
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EACCES"
      ? "forbidden"
      : "taken"
  }
}
