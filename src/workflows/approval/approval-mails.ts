import type { MedusaContainer } from "@medusajs/framework/types"
import {
  APPROVAL_MODULE,
  reasonsOf,
  type ApprovalModuleService,
  type ApprovalRequestRow,
} from "../../modules/approval"
import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "../../modules/company"
import {
  SALES_REP_MODULE,
  type SalesRepModuleService,
} from "../../modules/sales-rep"
import { TRADE_MODULE, type TradeModuleService } from "../../modules/trade"
import { dashboardUrl, pageUrl } from "../company/invitation-url"
import { approvalToken } from "./links/approval-token"
import { approvalUrl } from "./links/approval-url"
import { memberRecipients } from "./people/recipients"

/** What a mail about a request gets as `data`: no amounts, they are behind the link. */
export type ApprovalMail = {
  approval_request_id: string
  company_name: string
  account_number: string | null
  requested_by: string
  note: string | null
  /** Names of the policies. */
  reasons: string[]
  status: ApprovalRequestRow["status"]
  /** Of the last answer; null: there is none. */
  decided_by: string | null
  decision_reason: string | null
  /** An ISO instant. */
  expires_at: string
  url: string
}

export type ApprovalNotice = "wanted" | "decided" | "escalated"

export type MailedApproval = {
  to: string
  template: string
  data: ApprovalMail
  /** Part of the link; the dashboard's and the asker's have none. */
  token: string | null
}

/** More people than this are nobody's to answer. */
const MOST = 20

/**
 * The mails that a request is worth now. Where a decision leaves it waiting, the next
 * ones are asked.
 */
export async function approvalMails(
  container: MedusaContainer,
  request: ApprovalRequestRow,
  what: ApprovalNotice
): Promise<MailedApproval[]> {
  const data = await dataOf(container, request)
  if (request.status !== "pending") {
    const askers = await memberRecipients(container, request, "askers")
    return askers.map(({ email }) => ({
      to: email,
      template: "b2b-approval-decided",
      data: { ...data, url: pageUrl("approvals") },
      token: null,
    }))
  }
  const template =
    what === "escalated" ? "b2b-approval-escalated" : "b2b-approval-wanted"
  const [members, reps, office] = await Promise.all([
    memberRecipients(container, request, "deciders"),
    repsAsked(container, request),
    officeAsked(container, request),
  ])
  const people = [
    ...members.map((member) => ({ ...member, type: "member" as const })),
    ...reps.map((rep) => ({ ...rep, type: "sales_rep" as const })),
  ].slice(0, MOST)
  return [
    ...people.map(({ id, type, email }) => {
      const link = { request_id: request.id, tier: request.tier, type, id }
      const token = approvalToken(container, link, request)
      return {
        to: email,
        template,
        data: { ...data, url: approvalUrl(token) },
        token,
      }
    }),
    ...office.map((to) => ({
      to,
      template,
      data: { ...data, url: dashboardUrl(`approvals/${request.id}`) },
      token: null,
    })),
  ]
}

async function dataOf(
  container: MedusaContainer,
  request: ApprovalRequestRow
): Promise<Omit<ApprovalMail, "url">> {
  const [company, account, [last]] = await Promise.all([
    container
      .resolve<CompanyModuleService>(COMPANY_MODULE)
      .retrieveB2bCompany(request.company_id),
    container
      .resolve<TradeModuleService>(TRADE_MODULE)
      .retrieveB2bAccount(request.account_id),
    container
      .resolve<ApprovalModuleService>(APPROVAL_MODULE)
      .listB2bApprovalDecisions(
        { request_id: request.id },
        { order: { decided_at: "DESC" }, take: 1 }
      ),
  ])
  return {
    approval_request_id: request.id,
    company_name: company.name,
    account_number: account.number,
    requested_by: request.requested_by_name,
    note: request.note,
    reasons: reasonsOf(request).map(({ name }) => name),
    status: request.status,
    decided_by: last?.decider_name ?? null,
    decision_reason: last?.reason ?? null,
    expires_at: new Date(request.expires_at).toISOString(),
  }
}

async function repsAsked(
  container: MedusaContainer,
  { account_id, awaits }: ApprovalRequestRow
): Promise<{ id: string; email: string }[]> {
  if (!awaits.includes(`sales_rep:${account_id}`)) {
    return []
  }
  const reps = container.resolve<SalesRepModuleService>(SALES_REP_MODULE)
  const serving = await reps.servingReps(account_id)
  const rows = await reps.listB2bSalesReps(
    { id: serving },
    { take: serving.length }
  )
  return rows.map(({ id, email }) => ({ id, email }))
}

async function officeAsked(
  container: MedusaContainer,
  { office_id, awaits }: ApprovalRequestRow
): Promise<string[]> {
  if (!awaits.includes(`office:${office_id}`)) {
    return []
  }
  const { email } = await container
    .resolve<TradeModuleService>(TRADE_MODULE)
    .retrieveB2bSalesOffice(office_id)
  return email === null ? [] : [email]
}
