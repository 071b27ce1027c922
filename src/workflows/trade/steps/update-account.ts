import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "../../../modules/company"
import {
  accountErrors,
  refuseAccountStatus,
  TRADE_MODULE,
  type AccountRow,
  type TradeModuleService,
} from "../../../modules/trade"
import { toMedusaError } from "../../../utils/catalogue-error"
import { isDuplicate } from "../../../utils/duplicate"
import type { Actor } from "../../audit/actor"
import { auditLine, pick } from "../../company/change"
import { refusePaymentMethods } from "../refuse-payment-methods"

/** What a clerk can change of an account; a key that is left out stays. */
export type AccountChange = Partial<
  Pick<
    AccountRow,
    | "number"
    | "status"
    | "hold_reason"
    | "bill_to"
    | "po_rule"
    | "blanket_orders"
    | "project_rule"
    | "allow_free_form_ship_to"
    | "allow_collect"
    | "restrictions"
    | "payment_methods"
    | "payment_term_id"
    | "price_group_id"
    | "order_contact_member_id"
  >
>

type Input = { account_id: string; change: AccountChange; actor: Actor }

const updateAccountStepId = "b2b-update-account-step"

/** Saves an account; undone by writing back what it was. */
export const updateAccountStep = createStep(
  updateAccountStepId,
  async ({ account_id: id, change, actor }: Input, { container }) => {
    const trade = container.resolve<TradeModuleService>(TRADE_MODULE)
    const [account] = await trade.listB2bAccounts({ id })
    if (!account) {
      throw toMedusaError(accountErrors.accountNotFound(id))
    }
    await refuseChange(container, account, change)
    const saved = withoutOldReason(change)
    await trade.updateB2bAccounts({ id, ...saved }).catch((error: unknown) => {
      throw isDuplicate(error)
        ? toMedusaError(accountErrors.accountNumberTaken(change.number ?? ""))
        : error
    })
    // Only what the change names, see its type.
    const before = pick(account, Object.keys(saved) as (keyof AccountChange)[])
    const { company_id } = account
    const line = auditLine(
      { company_id, actor },
      "account.updated",
      { type: "account", id, name: account.number },
      { before, after: saved }
    )
    return new StepResponse(
      { id, event: { id, company_id }, audit: [line] },
      { id, ...before }
    )
  },
  async (before, { container }) => {
    if (before) {
      await container
        .resolve<TradeModuleService>(TRADE_MODULE)
        .updateB2bAccounts(before)
    }
  }
)

/** Who is no longer on hold has no reason for it. */
function withoutOldReason(change: AccountChange): AccountChange {
  return change.status === undefined || change.status === "on_hold"
    ? change
    : { ...change, hold_reason: null }
}

async function refuseChange(
  container: MedusaContainer,
  account: AccountRow,
  change: AccountChange
): Promise<void> {
  const refusal = change.status && refuseAccountStatus(account, change.status)
  if (refusal) {
    throw toMedusaError(refusal)
  }
  if (change.payment_term_id) {
    const id = change.payment_term_id
    const trade = container.resolve<TradeModuleService>(TRADE_MODULE)
    const { office_id } = account
    const terms = await trade.listB2bPaymentTerms({ id, office_id })
    refuseMissing(terms, accountErrors.paymentTermNotFound(id))
  }
  await refusePaymentMethods(container, change.payment_methods ?? [])
  if (change.price_group_id) {
    const id = change.price_group_id
    const customers = container.resolve(Modules.CUSTOMER)
    const groups = await customers.listCustomerGroups({ id })
    refuseMissing(groups, accountErrors.priceGroupNotFound(id))
  }
  if (change.order_contact_member_id) {
    const id = change.order_contact_member_id
    const { company_id } = account
    const members = await container
      .resolve<CompanyModuleService>(COMPANY_MODULE)
      .listB2bMembers({ id, company_id, status: "active" }, { take: 1 })
    refuseMissing(members, accountErrors.orderContactNotFound(id))
  }
  if (change.bill_to === "parent") {
    const companies = container.resolve<CompanyModuleService>(COMPANY_MODULE)
    const [company] = await companies.listB2bCompanies({
      id: account.company_id,
    })
    if (!company?.parent_id) {
      throw toMedusaError(accountErrors.accountWithoutParent(account.id))
    }
  }
}

function refuseMissing(
  rows: unknown[],
  refusal: Parameters<typeof toMedusaError>[0]
): void {
  if (rows.length === 0) {
    throw toMedusaError(refusal)
  }
}
