import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  creditErrors,
  type CreditGroupRow,
  type CreditHolder,
} from "../../../modules/credit"
import { TRADE_MODULE, type TradeModuleService } from "../../../modules/trade"
import { toMedusaError } from "../../../utils/catalogue-error"
import { defined } from "../../../utils/defined"
import type { Actor } from "../../audit/actor"
import { changesOf } from "../../audit/changes-of"
import { creditOf } from "../credit-claim"

export type CreditGroupFields = {
  name: string
  currency_code: string
  /** Decimal, in that currency. */
  credit_limit: string
  /** Trade accounts that share the limit, of whichever company and office. */
  account_ids: string[]
}

export type CreditGroupChange = {
  [K in keyof CreditGroupFields]?: CreditGroupFields[K] | undefined
}

/** `id` null: a new one. Of a known one only what is sent changes. */
export type SavedCreditGroup =
  | { id: null; fields: CreditGroupFields; actor: Actor }
  | { id: string; fields: CreditGroupChange; actor: Actor }

const saveCreditGroupStepId = "b2b-save-credit-group-step"

/** @throws MedusaError `b2b.credit_group.not_found`, `.accounts` */
export const saveCreditGroupStep = createStep(
  saveCreditGroupStepId,
  async ({ id, fields, actor }: SavedCreditGroup, { container }) => {
    const credit = creditOf(container)
    const was = id === null ? null : await groupAsIs(container, id)
    const { account_ids, ...rest } = fields
    const holders = account_ids && (await holdersOf(container, account_ids))
    const row = await write(container, id, rest)
    const taken = holders ? await credit.shareLimit(row.id, holders) : []
    if (taken.length > 0) {
      await takeBack(container, row.id, was)
      throw toMedusaError(creditErrors.groupAccounts(taken))
    }
    const now = await groupAsIs(container, row.id)
    return new StepResponse(
      {
        id: row.id,
        event: { id: row.id },
        audit: [
          {
            company_id: null,
            actor,
            action: "credit_group.saved",
            subject: { type: "credit_group", id: row.id, name: row.name },
            ...changesOf(was ?? {}, now),
          },
        ],
      },
      { id: row.id, was }
    )
  },
  async (done, { container }) => {
    if (done) {
      await takeBack(container, done.id, done.was)
    }
  }
)

export type DeletedCreditGroup = { id: string; actor: Actor }

const deleteCreditGroupStepId = "b2b-delete-credit-group-step"

/** Its accounts keep the limits of their own. */
export const deleteCreditGroupStep = createStep(
  deleteCreditGroupStepId,
  async ({ id, actor }: DeletedCreditGroup, { container }) => {
    const was = await groupAsIs(container, id)
    await creditOf(container).softDeleteB2bCreditGroups([id])
    return new StepResponse(
      {
        event: { id },
        audit: [
          {
            company_id: null,
            actor,
            action: "credit_group.deleted",
            subject: { type: "credit_group", id, name: was.name },
            before: was,
          },
        ],
      },
      id
    )
  },
  async (id, { container }) => {
    if (id) {
      await creditOf(container).restoreB2bCreditGroups([id])
    }
  }
)

async function write(
  container: MedusaContainer,
  id: string | null,
  { credit_limit, ...fields }: Omit<CreditGroupChange, "account_ids">
): Promise<CreditGroupRow> {
  const credit = creditOf(container)
  const row = {
    ...defined(fields),
    ...(credit_limit === undefined
      ? {}
      : { credit_limit: Number(credit_limit) }),
  }
  return id === null
    ? await credit.createB2bCreditGroups(row)
    : await credit.updateB2bCreditGroups({ id, ...row })
}

async function takeBack(
  container: MedusaContainer,
  id: string,
  was: CreditGroupFields | null
): Promise<void> {
  const credit = creditOf(container)
  if (was === null) {
    await credit.shareLimit(id, [])
    await credit.deleteB2bCreditGroups([id])
    return
  }
  const { account_ids, ...fields } = was
  await write(container, id, fields)
  await credit.shareLimit(id, await holdersOf(container, account_ids))
}

/** @throws MedusaError `b2b.credit_group.not_found` */
async function groupAsIs(
  container: MedusaContainer,
  id: string
): Promise<CreditGroupFields> {
  const credit = creditOf(container)
  const [[row], facilities] = await Promise.all([
    credit.listB2bCreditGroups({ id }, { take: 1 }),
    credit.listB2bCreditFacilities(
      { group_id: id },
      { select: ["account_id"], take: null, order: { account_id: "ASC" } }
    ),
  ])
  if (!row) {
    throw toMedusaError(creditErrors.groupNotFound(id))
  }
  return {
    name: row.name,
    currency_code: row.currency_code,
    credit_limit: String(row.credit_limit),
    account_ids: facilities.map(({ account_id }) => account_id),
  }
}

/** @throws MedusaError `b2b.credit_group.accounts` */
async function holdersOf(
  container: MedusaContainer,
  ids: string[]
): Promise<CreditHolder[]> {
  const accounts =
    ids.length === 0
      ? []
      : await container
          .resolve<TradeModuleService>(TRADE_MODULE)
          .listB2bAccounts({ id: ids }, { relations: ["office"], take: null })
  const known = new Set(accounts.map(({ id }) => id))
  const missing = ids.filter((id) => !known.has(id))
  if (missing.length > 0) {
    throw toMedusaError(creditErrors.groupAccounts(missing))
  }
  return accounts.map(({ id, company_id, office }) => ({
    account_id: id,
    company_id,
    office_id: office.id,
    currency_code: office.currency_code.toLowerCase(),
  }))
}
