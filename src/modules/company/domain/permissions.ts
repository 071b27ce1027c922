/** Every right that a role can give; the catalogue of the permission statements. */
export const PERMISSIONS = [
  "order.place",
  "order.view",
  "order.view_all",
  "order.approve",
  "price.view",
  "ship_to.use_any",
  "ship_to.manage",
  "project.manage",
  "budget.manage",
  "member.manage",
  "role.manage",
  "company.manage",
  "invoice.view",
  "audit.view",
  "subsidiary.view",
  "subsidiary.report",
  "subsidiary.pay",
] as const

export type Permission = (typeof PERMISSIONS)[number]

export function isPermission(value: string): value is Permission {
  return (PERMISSIONS as readonly string[]).includes(value)
}
