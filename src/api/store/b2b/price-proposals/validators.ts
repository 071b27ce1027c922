import { z } from "@medusajs/framework/zod"
import { optionalText } from "../../../../utils/body-fields"

/** `note`: what the rep is told of why. */
export const StoreDeclineProposal = z.strictObject({ note: optionalText(1000) })

export type StoreDeclineProposal = z.output<typeof StoreDeclineProposal>
