import type { MedusaContainer } from "@medusajs/framework/types"
import {
  PRICING_SCHEDULE_MODULE,
  type PriceProposalRow,
  type PricingScheduleModuleService,
  type ProposalStatus,
} from "../../../modules/pricing-schedule"
import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "../../../modules/company"
import {
  SALES_REP_MODULE,
  type SalesRepModuleService,
} from "../../../modules/sales-rep"
import { TRADE_MODULE, type TradeModuleService } from "../../../modules/trade"
import type { Actor } from "../../audit/actor"
import { dashboardUrl, pageUrl } from "../../company/invitation-url"
import { emailsOfAccepting } from "./accepting-members"

/** What a mail about a proposal gets as `data`; days are `YYYY-MM-DD`. */
export type ProposalMail = {
  proposal_id: string
  title: string
  rep_name: string
  /** Null: it is for all accounts of the rep. */
  company_name: string | null
  account_number: string | null
  office_name: string
  starts_on: string | null
  ends_on: string | null
  answer_by: string | null
  /** The rep's, the office's or the account's, whoever moved it; often null. */
  note: string | null
  /** Where it is looked at. */
  url: string
}

export type Mailed = { to: string; template: string; data: ProposalMail }

export type MovedProposal = {
  proposal_id: string
  verb: string
  status: ProposalStatus
  actor: Pick<Actor, "type">
}

type Told = "members" | "office" | "rep"
type Notice = { told: Told; template: string; note: string | null }

/** Who is told what; nobody is told of what he did himself. */
function noticesOf(
  { verb, status, actor }: MovedProposal,
  { note, decision_note, answer_note }: PriceProposalRow
): Notice[] {
  const toRep = (state: string, of: string | null): Notice => ({
    told: "rep",
    template: `b2b-price-proposal-${state}`,
    note: of,
  })
  const notices: Notice[] = []
  if (status === "offered") {
    const template = "b2b-price-proposal-offered"
    notices.push({ told: "members", template, note })
  }
  if (status === "submitted") {
    const template = "b2b-price-proposal-submitted"
    notices.push({ told: "office", template, note })
  }
  if (verb === "approve") {
    notices.push(toRep("approved", decision_note))
  } else if (status === "rejected") {
    notices.push(toRep("rejected", decision_note))
  } else if (actor.type !== "sales_rep") {
    notices.push(toRep(status, answer_note))
  }
  return notices
}

/** The mails that a proposal's move is worth, one to each address. */
export async function proposalMails(
  container: MedusaContainer,
  moved: MovedProposal
): Promise<Mailed[]> {
  const proposal = await container
    .resolve<PricingScheduleModuleService>(PRICING_SCHEDULE_MODULE)
    .retrieveB2bPriceProposal(moved.proposal_id)
  const notices = noticesOf(moved, proposal)
  if (notices.length === 0) {
    return []
  }
  const trade = container.resolve<TradeModuleService>(TRADE_MODULE)
  const { id, target_type, target_id, company_id, office_id } = proposal
  const [office, [account], [company], [rep]] = await Promise.all([
    trade.retrieveB2bSalesOffice(office_id),
    target_type === "account"
      ? trade.listB2bAccounts({ id: target_id }, { take: 1 })
      : [],
    company_id === null
      ? []
      : container
          .resolve<CompanyModuleService>(COMPANY_MODULE)
          .listB2bCompanies({ id: company_id }, { take: 1 }),
    container
      .resolve<SalesRepModuleService>(SALES_REP_MODULE)
      .listB2bSalesReps({ id: proposal.sales_rep_id }, { take: 1 }),
  ])
  const addressesOf = async (told: Told): Promise<(string | null)[]> => {
    switch (told) {
      case "members":
        return account ? await emailsOfAccepting(container, account) : []
      case "office":
        return [office.email]
      case "rep":
        return [rep?.status === "active" ? rep.email : null]
    }
  }
  const urls: Record<Told, string> = {
    members: pageUrl(`price-offers/${id}`),
    office: dashboardUrl(`sales-reps/price-proposals/${id}`),
    rep: pageUrl(`rep/prices/${id}`),
  }
  const mails = await Promise.all(
    notices.map(async ({ told, template, note }) => {
      const addresses = await addressesOf(told)
      return addresses
        .filter((to) => to !== null)
        .map((to) => ({
          to,
          template,
          data: {
            proposal_id: id,
            title: proposal.title,
            rep_name: proposal.sales_rep_name,
            company_name: company?.name ?? null,
            account_number: account?.number ?? null,
            office_name: office.name,
            starts_on: proposal.starts_on,
            ends_on: proposal.ends_on,
            answer_by: proposal.answer_by,
            note,
            url: urls[told],
          },
        }))
    })
  )
  return mails.flat()
}
