import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
} from "@medusajs/framework/utils"
import { toMedusaError } from "../../../utils/catalogue-error"
import { refuseCompanyStatus } from "../domain/company-status"
import { refuseDomainRoles, refuseEmailDomain } from "../domain/email-domain"
import { makesCycle } from "../domain/hierarchy"
import { lockCompany } from "../queries/lock-company"
import { lockHierarchy } from "../queries/lock-hierarchy"
import { transactionOf } from "../../../utils/transaction"
import type { CompanyRow, EmailDomainRow } from "../types"
import { AcceptanceService } from "./acceptance-service"
import { peopleErrors } from "./errors"

type Details = Pick<
  CompanyRow,
  | "name"
  | "handle"
  | "status"
  | "parent_id"
  | "registration_number"
  | "vat_number"
  | "email"
  | "phone"
  | "endpoint_scheme"
  | "endpoint_id"
  | "bill_to_name"
  | "bill_to_address_1"
  | "bill_to_address_2"
  | "bill_to_city"
  | "bill_to_province"
  | "bill_to_postal_code"
  | "bill_to_country_code"
>

export type CompanyChange = Partial<Details>
export type CompanyInput = CompanyChange &
  Pick<
    Details,
    | "name"
    | "handle"
    | "bill_to_address_1"
    | "bill_to_city"
    | "bill_to_postal_code"
    | "bill_to_country_code"
  >

/** Changes to companies themselves and to the domains that may join them. */
export class CompanyService extends AcceptanceService {
  /** @throws MedusaError `b2b.company.handle_taken`, `.not_found` for its parent */
  @InjectManager()
  @InjectTransactionManager()
  async addCompany(
    input: CompanyInput,
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<CompanyRow> {
    if (input.parent_id) {
      await this.companyOf_(input.parent_id, context)
    }
    await this.refuseHandleTaken_(input.handle, context)
    return await this.createB2bCompanies(input, context)
  }

  /**
   * @returns the company as it was
   * @throws MedusaError `b2b.company.not_found`, `.handle_taken`, `.cycle`,
   *   `.cannot_transition`
   */
  @InjectManager()
  @InjectTransactionManager()
  async changeCompany(
    { company_id, change }: { company_id: string; change: CompanyChange },
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<CompanyRow> {
    const trx = transactionOf(context)
    await lockCompany(trx, company_id)
    const before = await this.companyOf_(company_id, context)
    const refusal = change.status && refuseCompanyStatus(before, change.status)
    if (refusal) {
      throw toMedusaError(refusal)
    }
    if (change.handle !== undefined && change.handle !== before.handle) {
      await this.refuseHandleTaken_(change.handle, context)
    }
    if (change.parent_id) {
      const parents = await lockHierarchy(trx)
      await this.companyOf_(change.parent_id, context)
      if (makesCycle(parents, company_id, change.parent_id)) {
        throw toMedusaError(
          peopleErrors.companyCycle(company_id, change.parent_id)
        )
      }
    }
    await this.updateB2bCompanies({ ...change, id: company_id }, context)
    return before
  }

  /**
   * Lets holders of addresses at a domain join with these roles.
   * @throws MedusaError `b2b.email_domain.public`, `.taken`, `.role_manages`,
   *   `b2b.role.not_found`
   */
  @InjectManager()
  @InjectTransactionManager()
  async addEmailDomain(
    input: { company_id: string; domain: string; role_ids: string[] },
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<EmailDomainRow> {
    const { company_id, domain } = input
    await lockCompany(transactionOf(context), company_id)
    const roles = await this.rolesOf(company_id, input.role_ids, context)
    const refusal = refuseEmailDomain(domain) ?? refuseDomainRoles(roles)
    if (refusal) {
      throw toMedusaError(refusal)
    }
    const taken = await this.listB2bEmailDomains({ domain }, {}, context)
    if (taken.length > 0) {
      throw toMedusaError(peopleErrors.emailDomainTaken(domain))
    }
    const role_ids = roles.map((role) => role.id)
    return await this.createB2bEmailDomains(
      { company_id, domain, role_ids },
      context
    )
  }

  /** @throws MedusaError `b2b.email_domain.not_found` */
  @InjectManager()
  @InjectTransactionManager()
  async removeEmailDomain(
    ref: { company_id: string; email_domain_id: string },
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<EmailDomainRow> {
    const [row] = await this.listB2bEmailDomains(
      { id: ref.email_domain_id, company_id: ref.company_id },
      {},
      context
    )
    if (!row) {
      throw toMedusaError(peopleErrors.emailDomainNotFound(ref.email_domain_id))
    }
    await this.softDeleteB2bEmailDomains([row.id], {}, context)
    return row
  }

  private async companyOf_(
    id: string,
    context: Context<EntityManager>
  ): Promise<CompanyRow> {
    const [company] = await this.listB2bCompanies({ id }, {}, context)
    if (!company) {
      throw toMedusaError(peopleErrors.companyNotFound(id))
    }
    return company
  }

  private async refuseHandleTaken_(
    handle: string,
    context: Context<EntityManager>
  ): Promise<void> {
    const taken = await this.listB2bCompanies({ handle }, { take: 1 }, context)
    if (taken.length > 0) {
      throw toMedusaError(peopleErrors.companyHandleTaken(handle))
    }
  }
}
