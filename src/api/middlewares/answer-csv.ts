import { Readable } from "node:stream"
import { pipeline } from "node:stream/promises"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/**
 * Answers a file of `text/csv` piece by piece, as fast as the client reads. A
 * fault half-way cuts the connection: the client cannot take the part for the whole.
 */
export async function answerCsv(
  req: MedusaRequest,
  res: MedusaResponse,
  fileName: string,
  pieces: AsyncIterable<string>
): Promise<void> {
  res.setHeader("Content-Type", "text/csv; charset=utf-8")
  res.setHeader("Content-Disposition", `attachment; filename="${fileName}"`)
  try {
    await pipeline(Readable.from(pieces), res)
  } catch (error) {
    if (!res.headersSent) {
      throw error
    }
    if (!req.destroyed) {
      req.scope
        .resolve(ContainerRegistrationKeys.LOGGER)
        .error(`b2b: ${fileName} was cut short. ${String(error)}`)
    }
    res.destroy()
  }
}
