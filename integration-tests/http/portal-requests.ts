import { request } from "node:http"
import type { Shop } from "../world"

/** An answer of the portal's path, as it came. */
export type Raw = {
  status: number
  headers: Record<string, string | string[] | undefined>
  body: Buffer
}

/** The path reaches the server as it is: fetch would tidy it up first. */
export function ask(
  shop: Shop,
  path: string,
  headers: Record<string, string> = {},
  method = "GET"
): Promise<Raw> {
  return new Promise((resolve, reject) => {
    const asking = request(
      { port: shop.server.port, path, method, headers },
      (answer) => {
        const parts: Buffer[] = []
        answer.on("data", (part: Buffer) => parts.push(part))
        answer.on("end", () => {
          resolve({
            status: answer.statusCode ?? 0,
            headers: answer.headers,
            body: Buffer.concat(parts),
          })
        })
      }
    )
    asking.once("error", reject)
    asking.end()
  })
}
