import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  partNumberErrors,
  TRADE_MODULE,
  type PartNumberRow,
  type TradeModuleService,
} from "../../../modules/trade"
import { toMedusaError } from "../../../utils/catalogue-error"
import type { Actor } from "../../audit/actor"
import { auditLine } from "../../company/change"
import { listPartNumbers } from "../queries/list-part-numbers"

export type DeletePartNumber = {
  account_id: string
  part_number_id: string
  /** Not a member's: of what his account cannot buy he finds none. */
  any_variant: boolean
  actor: Actor
}

const deletePartNumberStepId = "b2b-delete-part-number-step"

/** The account has no number of its own for that variant any more. */
export const deletePartNumberStep = createStep(
  deletePartNumberStepId,
  async (
    { account_id, part_number_id: id, any_variant, actor }: DeletePartNumber,
    { container }
  ) => {
    const trade = container.resolve<TradeModuleService>(TRADE_MODULE)
    const [row] = await trade.listB2bPartNumbers(
      { id, account_id },
      { relations: ["account.office"], take: 1 }
    )
    if (!row || !(any_variant || (await isSeen(container, row)))) {
      throw toMedusaError(partNumberErrors.notFound(id))
    }
    const { variant_id, number } = row
    await trade.softDeleteB2bPartNumbers([id])
    const line = auditLine(
      { company_id: row.account.company_id, actor },
      "part_number.deleted",
      { type: "part_number", id, name: number },
      { before: { account_id, variant_id, number } }
    )
    return new StepResponse(
      { id, event: { id, account_id, variant_id }, audit: [line] },
      id
    )
  },
  async (id, { container }) => {
    if (id) {
      await container
        .resolve<TradeModuleService>(TRADE_MODULE)
        .restoreB2bPartNumbers([id])
    }
  }
)

async function isSeen(
  container: MedusaContainer,
  { id, account }: PartNumberRow
): Promise<boolean> {
  const { count } = await listPartNumbers(
    container,
    { account_id: account.id, seen_by: account, id },
    { limit: 1, offset: 0 }
  )
  return count > 0
}
