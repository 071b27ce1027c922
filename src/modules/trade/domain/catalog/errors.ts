import type { CatalogueError } from "../../../../utils/catalogue-error"

/** What is refused around catalogs, each with the way out. */
export const catalogErrors = {
  catalogNotFound: (id: string): CatalogueError => ({
    type: "not_found",
    code: "b2b.catalog.not_found",
    message: `There is no catalog ${id}. Take an id from GET /admin/b2b/catalogs.`,
    details: { catalog_id: id },
  }),
  codeTaken: (code: string): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.catalog.code_taken",
    message: `Another catalog of this sales office has the code "${code}". Choose another one.`,
    details: { code },
  }),
  targetsNotFound: (type: string, ids: string[]): CatalogueError => ({
    type: "not_found",
    code: "b2b.catalog.target_not_found",
    message: `There is no ${type} ${ids.slice(0, 10).join(", ")}${ids.length > 10 ? " …" : ""}. Nothing was saved; leave ${ids.length === 1 ? "it" : "them"} out and send the rest again.`,
    details: { type, ids },
  }),
  foreignAccount: (ids: string[], office: string): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.catalog.foreign_account",
    message: `Trade account ${ids.join(", ")} is not one of sales office ${office}, whose catalog this is. Assign a catalog of its own office.`,
    details: { account_ids: ids, office_id: office },
  }),
  foreignCompany: (ids: string[], office: string): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.catalog.foreign_company",
    message: `Company ${ids.join(", ")} has no trade account with sales office ${office}, whose catalog this is. Open an account first, or assign a catalog of its own office.`,
    details: { company_ids: ids, office_id: office },
  }),
  foreignPriceGroup: (ids: string[], office: string): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.catalog.foreign_price_group",
    message: `No trade account of sales office ${office} is in price group ${ids.join(", ")}. Put one into it first: POST /admin/b2b/accounts/:id.`,
    details: { price_group_ids: ids, office_id: office },
  }),
  notListed: (
    lines: { line_item_id: string; title: string }[]
  ): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.catalog.not_listed",
    message: `Your catalog no longer lists ${lines
      .map(({ title }) => title)
      .join(", ")}. Take it out of the cart, or ask the sales office.`,
    details: { lines },
  }),
  guestsCannotBuy: (): CatalogueError => ({
    type: "forbidden",
    code: "b2b.catalog.guests_cannot_buy",
    message:
      "This shop shows its prices and sells to trade accounts only. Sign in with one, or apply with POST /store/b2b/applications.",
  }),
} as const
