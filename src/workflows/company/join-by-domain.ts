import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import {
  COMPANY_MODULE,
  domainOf,
  refuseDomainRoles,
  type CompanyModuleService,
  type EmailDomainRow,
} from "../../modules/company"
import { customerName } from "./customer-name"
import { customersByEmail } from "./customers-by-email"
import { createInvitationWorkflow } from "./workflows/create-invitation"
import { resendInvitationWorkflow } from "./workflows/resend-invitation"

/**
 * Mails an invitation to a customer whose e-mail domain belongs to a company: only
 * who reads that mail gets in. Whoever is or was a member there is not invited.
 */
export async function joinByDomain(
  container: MedusaContainer,
  customerId: string
): Promise<void> {
  const [customer] = await container
    .resolve(Modules.CUSTOMER)
    .listCustomers({ id: customerId }, { take: 1 })
  const email = customer?.email.toLowerCase() ?? ""
  const companies = container.resolve<CompanyModuleService>(COMPANY_MODULE)
  const [domain] = await companies.listB2bEmailDomains(
    { domain: domainOf(email) },
    { relations: ["company"], take: 1 }
  )
  if (!domain || !(await mayJoin(container, domain, email))) {
    return
  }
  try {
    await invite(container, domain, { id: customerId, email })
  } catch (error) {
    // A refusal (mailed a moment ago, a role that is gone) is an answer to nobody.
    if (!(error instanceof MedusaError)) {
      throw error
    }
  }
}

async function mayJoin(
  container: MedusaContainer,
  { company, company_id, role_ids }: EmailDomainRow,
  email: string
): Promise<boolean> {
  const companies = container.resolve<CompanyModuleService>(COMPANY_MODULE)
  const customers = await customersByEmail(container, email)
  const members = await companies.listB2bMembers(
    { company_id, customer_id: customers.map(({ id }) => id) },
    { take: 1 }
  )
  const roles = await companies.listB2bRoles({ id: role_ids })
  return (
    company.status === "active" &&
    members.length === 0 &&
    refuseDomainRoles(roles) === null
  )
}

async function invite(
  container: MedusaContainer,
  { company_id, role_ids }: EmailDomainRow,
  { id, email }: { id: string; email: string }
): Promise<void> {
  const companies = container.resolve<CompanyModuleService>(COMPANY_MODULE)
  const name = await customerName(container, id)
  const of = { company_id, actor: { type: "customer" as const, id, name } }
  const [open] = await companies.listB2bInvitations(
    { company_id, email, status: "pending" },
    { take: 1 }
  )
  if (open) {
    await resendInvitationWorkflow(container).run({
      input: { ...of, invitation_id: open.id },
    })
    return
  }
  await createInvitationWorkflow(container).run({
    input: { ...of, invitation: { email, role_ids, origin: "domain" } },
  })
}
