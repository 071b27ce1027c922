import type { MedusaContainer } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import {
  importErrors,
  PRICE_KINDS,
  refuseFile,
  refuseText,
  type PriceKind,
} from "../../../modules/import"
import {
  PRICING_SCHEDULE_MODULE,
  type PricingScheduleModuleService,
} from "../../../modules/pricing-schedule"
import { toMedusaError } from "../../../utils/catalogue-error"

const MOST_BYTES = 200 * 1024 * 1024
const MOST_LINES = 2_000_000
/** Characters that are kept, and later read, at once. */
const PIECE = 128 * 1024

export type ReceivedFile = { id: string; rows: number }

/**
 * Keeps an uploaded file, piece after piece as it arrives, all of it or nothing.
 * @returns the id that its import is to have, and about how many rows it has
 * @throws MedusaError code `b2b.import.invalid_file`
 */
export async function receivePriceFile(
  scope: MedusaContainer,
  kind: PriceKind,
  file: AsyncIterable<Uint8Array>
): Promise<ReceivedFile> {
  const id = generateEntityId("", "primp")
  const rows = await scope
    .resolve<PricingScheduleModuleService>(PRICING_SCHEDULE_MODULE)
    .keepPriceFile(id, (keep) => receive(kind, file, keep))
  return { id, rows }
}

function refuse(why: string | null): void {
  if (why !== null) {
    throw toMedusaError(importErrors.invalidFile(why))
  }
}

async function receive(
  kind: PriceKind,
  file: AsyncIterable<Uint8Array>,
  keep: (content: string) => Promise<void>
): Promise<number> {
  let lines = 0
  let isFirst = true
  let last = ""
  for await (const text of pieces(file)) {
    refuse(
      isFirst
        ? refuseFile(PRICE_KINDS[kind], text)
        : refuseText(text, lines + 1)
    )
    isFirst = false
    lines += text.split("\n").length - 1
    last = text
    if (lines > MOST_LINES) {
      refuse(`it has more than ${String(MOST_LINES)} lines`)
    }
    await keep(text)
  }
  if (isFirst) {
    refuse("it is empty")
  }
  return Math.max(0, lines - (last.endsWith("\n") ? 1 : 0))
}

/** Text in pieces of some length, each of whole characters. */
async function* pieces(
  file: AsyncIterable<Uint8Array>
): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let bytes = 0
  let text = ""
  for await (const part of file) {
    bytes += part.length
    if (bytes > MOST_BYTES) {
      refuse(`it has more than ${String(MOST_BYTES / 1024 / 1024)} MB`)
    }
    text += decoder.decode(part, { stream: true })
    if (text.length >= PIECE) {
      yield text
      text = ""
    }
  }
  text += decoder.decode()
  if (text !== "") {
    yield text
  }
}
