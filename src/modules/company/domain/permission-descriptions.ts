import { PERMISSIONS, type Permission } from "./permissions"

const DESCRIPTIONS: Record<Permission, string> = {
  "order.place": "Fill carts and place orders",
  "order.view": "See his own carts and orders",
  "order.view_all": "See all carts and orders of the company",
  "order.approve": "Approve orders of colleagues",
  "price.view": "See prices and amounts",
  "ship_to.use_any": "Order to every delivery address of the company",
  "ship_to.manage":
    "Change delivery addresses and say who may order to which of them",
  "project.manage": "Open, change and close jobs",
  "budget.manage": "Say what may be spent, and see what is",
  "member.manage": "Invite, suspend and remove members and give them roles",
  "role.manage": "Make roles and change what they allow",
  "company.manage":
    "Change the company's details and the e-mail domains that may join",
  "invoice.view": "See invoices and statements",
  "audit.view": "See the log of who did what",
  "subsidiary.view": "See the companies below this one",
  "subsidiary.report": "See orders and totals of the companies below this one",
  "subsidiary.pay": "Pay for the companies below this one",
}

/** The permissions with a sentence each, for the editor of roles. */
export const PERMISSION_CATALOGUE = PERMISSIONS.map((permission) => ({
  permission,
  description: DESCRIPTIONS[permission],
}))
