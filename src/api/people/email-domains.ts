import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { peopleErrors } from "../../modules/company"
import {
  createEmailDomainWorkflow,
  deleteEmailDomainWorkflow,
} from "../../workflows/company"
import { listEmailDomains } from "../../workflows/company/reads/email-domains"
import { pageOf } from "../../workflows/company/reads/page"
import { signedInCustomer } from "../middlewares/signed-in-customer"
import { ofCompany, subjectId, type Side } from "./side"
import type { CreateEmailDomainBody, PageQuery } from "./validators"

export function getEmailDomains(side: Side) {
  return async (
    req: MedusaRequest<unknown, PageQuery>,
    res: MedusaResponse
  ): Promise<void> => {
    const { rows, count } = await listEmailDomains(
      req.scope,
      { company_id: await side.companyId(req) },
      pageOf(req.validatedQuery)
    )
    const { offset, limit } = req.validatedQuery
    res.json({ email_domains: rows, count, offset, limit })
  }
}

export function postEmailDomains(side: Side) {
  return async (
    req: MedusaRequest<CreateEmailDomainBody>,
    res: MedusaResponse
  ): Promise<void> => {
    const of = await ofCompany(side, req)
    const { company_id } = of
    const own =
      side.origin === "clerk" ? null : (await signedInCustomer(req)).email
    const { result } = await createEmailDomainWorkflow(req.scope).run({
      input: { ...of, ...req.validatedBody, own_email: own },
    })
    const { rows } = await listEmailDomains(req.scope, {
      company_id,
      id: result.id,
    })
    res.json({ email_domain: rows[0] })
  }
}

export function deleteEmailDomain(side: Side) {
  return async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
    const id = subjectId(
      req,
      "email_domain_id",
      peopleErrors.emailDomainNotFound
    )
    await deleteEmailDomainWorkflow(req.scope).run({
      input: { ...(await ofCompany(side, req)), email_domain_id: id },
    })
    res.json({ id, object: "email_domain", deleted: true })
  }
}
