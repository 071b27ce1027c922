import type { MedusaRequest } from "@medusajs/framework/http"

/**
 * The request's body as it arrives. A reader that stops early leaves the connection as
 * it is, so that the refusal reaches the sender; the rest is thrown away.
 */
export async function* uploadedFile(
  req: MedusaRequest
): AsyncGenerator<Uint8Array> {
  try {
    for await (const part of req.iterator({ destroyOnReturn: false })) {
      if (part instanceof Uint8Array) {
        yield part
      }
    }
  } finally {
    req.resume()
  }
}
