import type { CatalogueError } from "../../utils/catalogue-error"

type Named = { id: string; name: string }

/** What to say instead to those who may see no amounts, by code. */
export const companyTextsWithoutAmounts = {
  "b2b.collection.amount_limit":
    "This order is above what you may fetch. Order less, or ask an admin of your company to raise the limit.",
  "b2b.ship_to.amount_limit":
    "This order is above what you may order to this delivery address. Order less, or ask an admin of your company to raise the limit.",
} as const satisfies Record<string, string>

/** What the company context refuses, each with the way out. */
export const companyErrors = {
  subsidiaryNotFound: (id: string): CatalogueError => ({
    type: "not_found",
    code: "b2b.company.not_found",
    message: `There is no company ${id} whose orders you may see. Leave company_id out for your own company; GET /store/b2b/subsidiaries lists the others.`,
    details: { company_id: id },
  }),
  companyNotActive: (company: Named & { status: string }): CatalogueError => ({
    type: "forbidden",
    code: "b2b.company.not_active",
    message: `Company "${company.name}" (${company.id}) is ${company.status}. Ask the sales office to reactivate it.`,
  }),
  memberNotActive: (member: {
    id: string
    status: string
  }): CatalogueError => ({
    type: "forbidden",
    code: "b2b.member.not_active",
    message: `Your membership (${member.id}) is ${member.status}. Ask an admin of your company to reactivate it.`,
  }),
  permissionMissing: (permission: string): CatalogueError => ({
    type: "forbidden",
    code: "b2b.permission.missing",
    message: `This needs the permission "${permission}". Ask an admin of your company for a role that has it.`,
    details: { permission },
  }),
  shipToMissing: (): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.ship_to.missing",
    message:
      "The order has no delivery address. Choose one of the delivery addresses in GET /store/b2b/context.",
  }),
  shipToNotAllowed: (shipToId: string): CatalogueError => ({
    type: "forbidden",
    code: "b2b.ship_to.not_allowed",
    message: `You may not order to delivery address ${shipToId}. Choose one of those in GET /store/b2b/context, or ask an admin of your company for access.`,
    details: { ship_to_id: shipToId },
  }),
  shipToClosed: (shipTo: Named): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.ship_to.closed",
    message: `Delivery address "${shipTo.name}" (${shipTo.id}) is closed. Choose another one.`,
    details: { ship_to_id: shipTo.id },
  }),
  shipToAmountLimit: (
    shipTo: Named,
    limit: string,
    net: string,
    currencyCode: string
  ): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.ship_to.amount_limit",
    message: `You may order up to ${limit} ${currencyCode} net of tax to "${shipTo.name}" (${shipTo.id}), and this order is ${net} ${currencyCode}. Order less, or ask an admin of your company to raise the limit.`,
    details: { ship_to_id: shipTo.id, limit, net, currency_code: currencyCode },
  }),
  collectNotAllowed: (): CatalogueError => ({
    type: "forbidden",
    code: "b2b.collection.no_access",
    message:
      "You may not order to any delivery address, so you cannot fetch goods either. Ask an admin of your company for access.",
  }),
  collectAmountLimit: (
    limit: string,
    net: string,
    currencyCode: string
  ): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.collection.amount_limit",
    message: `You may fetch orders of up to ${limit} ${currencyCode} net of tax, the highest of your limits, and this order is ${net} ${currencyCode}. Order less, or ask an admin of your company to raise the limit.`,
    details: { limit, net, currency_code: currencyCode },
  }),
  shipToAddressChanged: (shipTo: Named, fields: string[]): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.ship_to.address_changed",
    message: `The delivery address in the cart no longer reads like "${shipTo.name}" (${shipTo.id}): ${fields.join(", ")}. Choose the delivery address again.`,
    details: { ship_to_id: shipTo.id, fields },
  }),
  addressNotShipTo: (): CatalogueError => ({
    type: "forbidden",
    code: "b2b.ship_to.address_unknown",
    message:
      "This address is not one of the delivery addresses that you may order to. Send one of those in GET /store/b2b/context, or its ship_to_id to POST /store/b2b/carts/:id/order-header.",
  }),
  addressesManagedByCompany: (): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.ship_to.managed_by_company",
    message:
      "Delivery addresses belong to your company and cannot be changed here. Ask an admin of your company.",
  }),
  projectNotAllowed: (projectId: string): CatalogueError => ({
    type: "forbidden",
    code: "b2b.project.not_allowed",
    message: `You may not order for job ${projectId}. Choose one of those in GET /store/b2b/context, or ask an admin of your company for access.`,
    details: { project_id: projectId },
  }),
  projectNotOpen: (project: Named, why: string): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.project.not_open",
    message: `Job "${project.name}" (${project.id}) ${why}. Choose another job, or ask an admin of your company to open it.`,
    details: { project_id: project.id },
  }),
  projectHasNotShipTo: (project: Named, shipTo: Named): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.project.ship_to_mismatch",
    message: `Delivery address "${shipTo.name}" (${shipTo.id}) does not belong to job "${project.name}" (${project.id}). Choose one that does, or another job.`,
    details: { project_id: project.id, ship_to_id: shipTo.id },
  }),
} as const
