import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  accountErrors,
  partNumberErrors,
  refuseVariant,
  TRADE_MODULE,
  type AccountRow,
  type PartNumberRow,
  type TradeModuleService,
} from "../../../modules/trade"
import { toMedusaError } from "../../../utils/catalogue-error"
import { isDuplicate } from "../../../utils/duplicate"
import type { Actor } from "../../audit/actor"
import { hiddenVariants, visibilityOf } from "../../catalog/visibility"
import { auditLine } from "../../company/change"
import { readVariantFacts } from "../facts/variant-facts"

export type SavePartNumber = {
  account_id: string
  variant_id: string
  number: string
  actor: Actor
  /** A clerk may prepare what is not published yet. */
  any_variant: boolean
}

type Saved = { id: string; before: string | null }

const savePartNumberStepId = "b2b-save-part-number-step"

/** Gives a variant the account's own number; undone by the one it had, or none. */
export const savePartNumberStep = createStep(
  savePartNumberStepId,
  async (input: SavePartNumber, { container }) => {
    const { account_id, variant_id, number, actor } = input
    const trade = container.resolve<TradeModuleService>(TRADE_MODULE)
    const [account] = await trade.listB2bAccounts(
      { id: account_id },
      { relations: ["office"], take: 1 }
    )
    if (!account) {
      throw toMedusaError(accountErrors.accountNotFound(account_id))
    }
    await refuseProduct(container, account, input)
    const { id, before } = await save(trade, input)
    const line = auditLine(
      { company_id: account.company_id, actor },
      "part_number.saved",
      { type: "part_number", id, name: number },
      {
        ...(before === null ? {} : { before: { number: before } }),
        after: { account_id, variant_id, number },
      }
    )
    return new StepResponse(
      {
        id,
        event: { id, account_id, variant_id },
        audit: before === number ? [] : [line],
      },
      { id, before }
    )
  },
  async (saved, { container }) => {
    if (!saved) {
      return
    }
    const trade = container.resolve<TradeModuleService>(TRADE_MODULE)
    if (saved.before === null) {
      await trade.deleteB2bPartNumbers([saved.id])
    } else {
      await trade.updateB2bPartNumbers({ id: saved.id, number: saved.before })
    }
  }
)

async function refuseProduct(
  container: MedusaContainer,
  account: AccountRow,
  { variant_id, any_variant }: SavePartNumber
): Promise<void> {
  const facts = await readVariantFacts(container, variant_id)
  const refused = any_variant
    ? facts === null
    : refuseVariant(variant_id, facts, account.office).length > 0 ||
      (await isHidden(container, account, variant_id))
  if (refused) {
    throw toMedusaError(partNumberErrors.productNotFound(variant_id))
  }
}

async function isHidden(
  container: MedusaContainer,
  account: AccountRow,
  variantId: string
): Promise<boolean> {
  const visibility = await visibilityOf(container, account)
  return (await hiddenVariants(container, visibility, [variantId])).length > 0
}

/** Of two that give one at the same time, the second changes the first's. */
async function save(
  trade: TradeModuleService,
  { account_id, variant_id, number }: SavePartNumber
): Promise<Saved> {
  const known = await find(trade, { account_id, variant_id })
  if (known) {
    await trade.updateB2bPartNumbers({ id: known.id, number })
    return { id: known.id, before: known.number }
  }
  try {
    const { id } = await trade.createB2bPartNumbers({
      account_id,
      variant_id,
      number,
    })
    return { id, before: null }
  } catch (error) {
    const first = isDuplicate(error)
      ? await find(trade, { account_id, variant_id })
      : undefined
    if (!first) {
      throw error
    }
    await trade.updateB2bPartNumbers({ id: first.id, number })
    return { id: first.id, before: first.number }
  }
}

async function find(
  trade: TradeModuleService,
  of: { account_id: string; variant_id: string }
): Promise<PartNumberRow | undefined> {
  const [row] = await trade.listB2bPartNumbers(of, { take: 1 })
  return row
}
