import { Readable } from "node:stream"
import { pipeline } from "node:stream/promises"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/**
 * Sends a file while it is made, as fast as the client takes it: the next piece is
 * asked for when the last one is on its way. What fails before the first piece is
 * an ordinary refusal; later the connection is cut, so that no half file looks whole.
 */
export async function answerCsv(
  req: MedusaRequest,
  res: MedusaResponse,
  fileName: string,
  pieces: AsyncGenerator<string>
): Promise<void> {
  const first = await pieces.next()
  res.setHeader("Content-Type", "text/csv; charset=utf-8")
  res.setHeader("Content-Disposition", `attachment; filename="${fileName}"`)
  res.setHeader("X-Content-Type-Options", "nosniff")
  const rest = Readable.from(from(first, pieces), { highWaterMark: 1 })
  try {
    await pipeline(rest, res)
  } catch (error) {
    req.scope
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(
        `b2b: ${req.path} was cut off. ${error instanceof Error ? error.message : String(error)}`
      )
  }
}

async function* from(
  first: IteratorResult<string, unknown>,
  rest: AsyncGenerator<string>
): AsyncGenerator<string> {
  if (!first.done) {
    yield first.value
    yield* rest
  }
}
