import type { Lookup, Option } from "./form"
import { codeAndName, personName } from "./text"

const company = (companyId: string) => `/admin/b2b/companies/${companyId}`

export const companyLookup = (known: Option[] = []): Lookup => ({
  path: "/admin/b2b/companies",
  options: ({ companies = [] }) =>
    companies.map(({ id, name }) => ({ value: id, label: name })),
  known,
})

export const memberLookup = (companyId: string): Lookup => ({
  path: `${company(companyId)}/members`,
  query: { status: ["active", "suspended"] },
  options: ({ members = [] }) =>
    members.map(({ id, customer }) => ({
      value: id,
      label: personName(customer),
    })),
})

export const shipToLookup = (
  companyId: string,
  known: Option[] = []
): Lookup => ({
  path: `${company(companyId)}/ship-tos`,
  query: { status: ["active"] },
  options: ({ ship_tos = [] }) =>
    ship_tos.map((row) => ({ value: row.id, label: codeAndName(row) })),
  known,
})

export const projectLookup = (companyId: string): Lookup => ({
  path: `${company(companyId)}/projects`,
  options: ({ projects = [] }) =>
    projects.map((row) => ({ value: row.id, label: codeAndName(row) })),
})

export const variantLookup = (): Lookup => ({
  path: "/admin/product-variants",
  query: { fields: "id,sku,title" },
  options: ({ variants = [] }) =>
    variants.map(({ id, sku, title }) => ({
      value: id,
      label: [sku, title].filter(Boolean).join(" "),
    })),
})

/** The merchant's own people; others are named in `known`. */
export const userLookup = (known: Option[] = []): Lookup => ({
  path: "/admin/users",
  query: { fields: "id,first_name,last_name,email" },
  options: ({ users = [] }) =>
    users.map((user) => ({ value: user.id, label: personName(user) })),
  known,
})

/** @param officeId left out: the reps of all offices */
export const salesRepLookup = (officeId?: string): Lookup => ({
  path: "/admin/b2b/sales-reps",
  query: { status: ["active"], office_id: officeId },
  options: ({ sales_reps = [] }) =>
    sales_reps.map(({ id, name }) => ({ value: id, label: name })),
})

/** The merchant's stock locations, which may be branches. */
export const stockLocationLookup = (): Lookup => ({
  path: "/admin/stock-locations",
  query: { fields: "id,name" },
  options: ({ stock_locations = [] }) =>
    stock_locations.map(({ id, name }) => ({ value: id, label: name })),
})

export const shippingOptionLookup = (): Lookup => ({
  path: "/admin/shipping-options",
  query: { fields: "id,name" },
  options: ({ shipping_options = [] }) =>
    shipping_options.map(({ id, name }) => ({ value: id, label: name })),
})

export const priceGroupLookup = (): Lookup => ({
  path: "/admin/customer-groups",
  query: { fields: "id,name" },
  options: ({ customer_groups = [] }) =>
    customer_groups.map(({ id, name }) => ({ value: id, label: name })),
})

const titled = (rows: { id: string; title: string }[] = []): Option[] =>
  rows.map(({ id, title }) => ({ value: id, label: title }))

export const productLookup = (): Lookup => ({
  path: "/admin/products",
  query: { fields: "id,title" },
  options: ({ products }) => titled(products),
})

export const categoryLookup = (): Lookup => ({
  path: "/admin/product-categories",
  query: { fields: "id,name" },
  options: ({ product_categories = [] }) =>
    product_categories.map(({ id, name }) => ({ value: id, label: name })),
})

export const collectionLookup = (): Lookup => ({
  path: "/admin/collections",
  query: { fields: "id,title" },
  options: ({ collections }) => titled(collections),
})

export const tagLookup = (): Lookup => ({
  path: "/admin/product-tags",
  query: { fields: "id,value" },
  options: ({ product_tags = [] }) =>
    product_tags.map(({ id, value }) => ({ value: id, label: value })),
})
