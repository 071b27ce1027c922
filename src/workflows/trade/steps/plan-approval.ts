import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules, toHandle } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "../../../modules/company"
import {
  applicationErrors,
  refuseGrant,
  TRADE_MODULE,
  type ApplicationRow,
  type Grant,
  type TradeModuleService,
} from "../../../modules/trade"
import { toMedusaError } from "../../../utils/catalogue-error"

type Input = { id: string; grant: Grant; actor: { id: string } }

/**
 * What an approval makes: null where it is there already. The ids come from the
 * application's own, so that what a dead process left is taken up and not made twice.
 */
export type ApprovalPlan = {
  /** The very same decision was made before: there is nothing left to do. */
  again: boolean
  company_id: string
  account_id: string
  member_id: string
  company: ReturnType<typeof companyOf> | null
  account: {
    id: string
    company_id: string
    office_id: string
    number: string | null
    payment_term_id: string | null
    price_group_id: string | null
  } | null
  member: {
    id: string
    company_id: string
    customer_id: string
    roles: string[]
  } | null
  company_name: string
}

const planApprovalStepId = "b2b-plan-approval"

/**
 * Decides, under the application's lock, what its approval makes.
 * @throws MedusaError codes `b2b.application.not_found`, `.decided`,
 *   `.number_or_erp`, `.member_exists`, `b2b.account.exists`,
 *   `b2b.company.not_found`, `b2b.payment_term.not_found`, `b2b.price_group.not_found`
 */
export const planApprovalStep = createStep(
  planApprovalStepId,
  async ({ id, grant, actor }: Input, { container }) => {
    const trade = container.resolve<TradeModuleService>(TRADE_MODULE)
    const [application] = await trade.listB2bApplications({ id })
    if (!application) {
      throw toMedusaError(applicationErrors.notFound(id))
    }
    if (application.status !== "pending") {
      const before = sameDecision(application, grant, actor.id)
      if (!before) {
        throw toMedusaError(applicationErrors.decided(id, application.status))
      }
      return new StepResponse<ApprovalPlan>(before)
    }
    await refuseUnknown(container, application, grant)
    return new StepResponse<ApprovalPlan>(
      await planOf(container, application, grant)
    )
  }
)

/** A double click finds the decision of the first one, and is answered as that one was. */
function sameDecision(
  application: ApplicationRow,
  grant: Grant,
  decidedBy: string
): ApprovalPlan | null {
  const { status, granted, decided_by, company_id, account_id } = application
  const same =
    status === "approved" &&
    decided_by === decidedBy &&
    Object.entries(grant).every(([key, value]) => granted?.[key] === value)
  return same
    ? {
        again: true,
        company_id: company_id ?? "",
        account_id: account_id ?? "",
        member_id: "",
        company: null,
        account: null,
        member: null,
        company_name: application.company_name,
      }
    : null
}

async function refuseUnknown(
  container: MedusaContainer,
  { office_id }: ApplicationRow,
  { payment_term_id, price_group_id }: Grant
): Promise<void> {
  const [terms, groups] = await Promise.all([
    payment_term_id === null
      ? null
      : container
          .resolve<TradeModuleService>(TRADE_MODULE)
          .listB2bPaymentTerms({ id: payment_term_id, office_id }),
    price_group_id === null
      ? null
      : container
          .resolve(Modules.CUSTOMER)
          .listCustomerGroups({ id: price_group_id }),
  ])
  if (payment_term_id !== null && terms?.length === 0) {
    throw toMedusaError(applicationErrors.paymentTermNotFound(payment_term_id))
  }
  if (price_group_id !== null && groups?.length === 0) {
    throw toMedusaError(applicationErrors.priceGroupNotFound(price_group_id))
  }
}

async function planOf(
  container: MedusaContainer,
  application: ApplicationRow,
  grant: Grant
): Promise<ApprovalPlan> {
  const companies = container.resolve<CompanyModuleService>(COMPANY_MODULE)
  const trade = container.resolve<TradeModuleService>(TRADE_MODULE)
  const suffix = application.id.replace(/^appl_/, "")
  const company_id = grant.company_id ?? `comp_${suffix}`
  const account_id = `acct_${suffix}`
  const { customer_id } = application
  const [[company], [account], [member], active] = await Promise.all([
    companies.listB2bCompanies({ id: company_id }),
    trade.listB2bAccounts({ company_id, office_id: application.office_id }),
    companies.listB2bMembers({ company_id, customer_id }),
    companies.listB2bMembers({ company_id, status: "active" }, { take: 1 }),
  ])
  if (grant.company_id !== null && !company) {
    throw toMedusaError(applicationErrors.companyNotFound(grant.company_id))
  }
  // One of an earlier, cut-short try of this very approval is not in the way.
  const existing = account && account.id !== account_id ? account : null
  const refusal = refuseGrant(grant, existing)[0]
  if (refusal) {
    throw toMedusaError(refusal)
  }
  if (member && member.status !== "active") {
    throw toMedusaError(
      applicationErrors.memberExists(member.id, member.status)
    )
  }
  return {
    again: false,
    company_id,
    account_id: account?.id ?? account_id,
    member_id: member?.id ?? `memb_${suffix}`,
    company: company
      ? null
      : companyOf(application, {
          id: company_id,
          handle: await freeHandle(companies, application.company_name, suffix),
        }),
    account: account
      ? null
      : {
          id: account_id,
          company_id,
          office_id: application.office_id,
          number: grant.number,
          payment_term_id: grant.payment_term_id,
          price_group_id: grant.price_group_id,
        },
    member: member
      ? null
      : {
          id: `memb_${suffix}`,
          company_id,
          customer_id,
          // A company that has people keeps its admins: they give him more.
          roles: [active.length === 0 ? "role_admin" : "role_buyer"],
        },
    company_name: company?.name ?? application.company_name,
  }
}

function companyOf(
  application: ApplicationRow,
  key: { id: string; handle: string }
) {
  return {
    ...key,
    name: application.company_name,
    registration_number: application.registration_number,
    vat_number: application.vat_number,
    email: application.accounts_email ?? application.contact_email,
    phone: application.contact_phone,
    bill_to_name: application.company_name,
    bill_to_address_1: application.bill_to_address_1,
    bill_to_address_2: application.bill_to_address_2,
    bill_to_city: application.bill_to_city,
    bill_to_province: application.bill_to_province,
    bill_to_postal_code: application.bill_to_postal_code,
    bill_to_country_code: application.bill_to_country_code,
  }
}

async function freeHandle(
  companies: CompanyModuleService,
  name: string,
  suffix: string
): Promise<string> {
  const handle = toHandle(name) || "company"
  const [taken] = await companies.listB2bCompanies({ handle })
  return taken ? `${handle}-${suffix.slice(-6).toLowerCase()}` : handle
}
