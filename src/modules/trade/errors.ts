import type { CatalogueError } from "../../utils/catalogue-error"

type AccountName = { id: string; number: string | null }

/** How people call the account: by its number, once it has one. */
function called(account: AccountName): string {
  return account.number === null
    ? account.id
    : `${account.number} (${account.id})`
}

/** What to say instead to those who may see no amounts, by code. */
export const tradeTextsWithoutAmounts = {
  "b2b.price.changed":
    "Prices changed since they were put into the cart. POST /store/b2b/carts/:id/prices/confirm accepts the new ones.",
  "b2b.payment.amount_changed":
    "The payment is for another amount than the order is now. Create the payment session again.",
} as const satisfies Record<string, string>

/** What the trade context refuses, each with the way out. */
export const tradeErrors = {
  accountMalformed: (): CatalogueError => ({
    type: "invalid_data",
    code: "b2b.account.malformed",
    message:
      "The header x-b2b-account is not an account id (acct_…). Send one of those in GET /store/b2b/context, or leave the header out.",
  }),
  accountNotYours: (id: string): CatalogueError => ({
    type: "forbidden",
    code: "b2b.account.not_yours",
    message: `You have no trade account ${id}. Send one of those in GET /store/b2b/context.`,
  }),
  signInFirst: (): CatalogueError => ({
    type: "unauthorized",
    code: "b2b.sign_in",
    message:
      "Sign in first: POST /auth/customer/emailpass gives the token for the header authorization.",
  }),
  noAccount: (): CatalogueError => ({
    type: "forbidden",
    code: "b2b.account.none",
    message:
      "You are no member of a company with a trade account here. Accept your invitation, or apply for an account with POST /store/b2b/applications.",
  }),
  accountMismatch: (sent: string, own: string): CatalogueError => ({
    type: "invalid_data",
    code: "b2b.account.mismatch",
    message: `This cart or order belongs to account ${own}, and the request names ${sent}. Leave the header x-b2b-account out, or start a cart for the other account.`,
  }),
  accountClosed: (account: AccountName): CatalogueError => ({
    type: "forbidden",
    code: "b2b.account.closed",
    message: `Trade account ${called(account)} is closed. Choose another account, or ask the sales office to reopen it.`,
  }),
  accountOnHold: (
    account: AccountName,
    reason: string | null
  ): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.account.on_hold",
    message: `Trade account ${called(account)} is on hold${reason ? `: ${reason}` : ""}. Ask the sales office; the cart stays as it is.`,
  }),
  accountAwaitsNumber: (account: AccountName): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.account.awaits_number",
    message: `Trade account ${account.id} has no customer number yet. The sales office is opening it; the cart stays as it is.`,
  }),
  officeClosed: (office: { id: string; name: string }): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.office.closed",
    message: `Sales office "${office.name}" (${office.id}) takes no orders any more. Choose an account with another office.`,
  }),
  cartNotFound: (id: string): CatalogueError => ({
    type: "not_found",
    code: "b2b.cart.not_found",
    message: `There is no cart ${id} that you may use. Create one with POST /store/carts.`,
  }),
  orderNotFound: (id: string): CatalogueError => ({
    type: "not_found",
    code: "b2b.order.not_found",
    message: `There is no order ${id} that you may see. GET /store/orders lists yours.`,
  }),
  paymentCollectionNotFound: (id: string): CatalogueError => ({
    type: "not_found",
    code: "b2b.payment_collection.not_found",
    message: `There is no payment collection ${id} that you may use. Create one with POST /store/payment-collections.`,
  }),
  lineItemNotFound: (id: string): CatalogueError => ({
    type: "not_found",
    code: "b2b.line_item.not_found",
    message: `There is no line ${id} in this cart. GET the cart for its lines.`,
  }),
  addressNotFound: (id: string): CatalogueError => ({
    type: "not_found",
    code: "b2b.address.not_found",
    message: `There is no address ${id} in this cart. Send the address's fields without an id.`,
  }),
  cartFixed: (field: string): CatalogueError => ({
    type: "invalid_data",
    code: "b2b.cart.fixed_field",
    message: `The ${field} of an account's cart is the sales office's and never changes. Leave it out, or start a cart for another account.`,
    details: { field },
  }),
  cartWithoutAccount: (): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.cart.without_account",
    message:
      "This shop sells to trade accounts only, and this cart has none. Sign in and create the cart with POST /store/carts.",
  }),
  colleaguesCart: (): CatalogueError => ({
    type: "forbidden",
    code: "b2b.cart.colleagues",
    message:
      "You may see this cart or order of a colleague, but only he may change it. Create a cart of your own.",
  }),
  cartCompleted: (id: string): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.cart.completed",
    message: `Cart ${id} is an order already and cannot be changed. Create a new cart.`,
  }),
  /** Answered with 409. */
  cartCompleting: (id: string): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.cart.completing",
    message: `Cart ${id} is being completed by an earlier request. Try again in a moment; it becomes one order at most.`,
  }),
  completionUndone: (id: string): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.cart.completion_undone",
    message: `An earlier try to complete cart ${id} was cut short. What it left is cancelled and the cart is open again: complete it once more.`,
  }),
  cartHeaderLost: (id: string): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.cart.header_lost",
    message: `Cart ${id} no longer carries the mark of its account. POST /store/b2b/carts/${id}/order-header with an empty body restores it.`,
  }),
  nothingToReorder: (id: string): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.order.nothing_to_reorder",
    message: `None of the lines of order ${id} can be ordered today: they are no longer sold by this sales office, or not in stock in that quantity. Start a cart with POST /store/carts.`,
  }),
  orderTransferRefused: (id: string): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.order.not_transferable",
    message: `Order ${id} belongs to a trade account and cannot be passed to another customer.`,
  }),
  draftOfMember: (id: string): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.order.draft_of_member",
    message: `Draft order ${id} is for a member of a company, who orders for a trade account only. Order in his place: POST /admin/b2b/accounts/:id/acting-sessions, or "Take an order" on the company's page.`,
  }),
  poNumberMissing: (): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.po_number.missing",
    message:
      "Your account needs a purchase order number on every order. Send po_number to POST /store/b2b/carts/:id/order-header.",
  }),
  poNumberUsed: (poNumber: string): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.po_number.used",
    message: `Purchase order number "${poNumber}" was used before on this account. Send one that is new.`,
    details: { po_number: poNumber },
  }),
  poNumberNotBlanket: (poNumber: string): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.po_number.not_a_blanket_order",
    message: `Purchase order number "${poNumber}" is not one of your account's blanket orders. Send one of those in GET /store/b2b/context.`,
    details: { po_number: poNumber },
  }),
  projectMissing: (): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.project.missing",
    message:
      "Your account needs a job on every order. Send project_id to POST /store/b2b/carts/:id/order-header.",
  }),
  lineReferenceMalformed: (): CatalogueError => ({
    type: "invalid_data",
    code: "b2b.line_item.reference_malformed",
    message:
      "metadata.b2b_reference of a line is not a text of 1 to 60 characters without control characters. Send one, or null to take it back.",
  }),
  priceChanged: (
    lines: { line_item_id: string; title: string; was: string; is: string }[]
  ): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.price.changed",
    message: `Prices changed since they were put into the cart: ${lines
      .map((line) => `${line.title} ${line.was} → ${line.is}`)
      .join(
        ", "
      )}. POST /store/b2b/carts/:id/prices/confirm accepts the new ones.`,
    details: { lines },
  }),
  productUnsellable: (detail: string): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.product.unsellable",
    message: `${detail}. Take it out of the cart.`,
  }),
  paymentMissing: (): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.payment.missing",
    message:
      "No way to pay was chosen. POST /store/payment-collections, then its payment-sessions.",
  }),
  paymentCancelled: (): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.payment.cancelled",
    message:
      "The payment of this cart was cancelled when an earlier try failed. Choose the way to pay again: POST /store/payment-collections/:id/payment-sessions.",
  }),
  shippingMethodMissing: (): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.shipping_method.missing",
    message:
      "No way of delivery was chosen. GET /store/shipping-options?cart_id=… lists them; POST /store/carts/:id/shipping-methods chooses one.",
  }),
  paymentTermsMissing: (account: AccountName): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.payment.no_terms",
    message: `Trade account ${called(account)} has no payment terms, so it cannot buy on account. Choose another way to pay, or ask the sales office.`,
  }),
  paymentMethodNotAllowed: (
    account: AccountName,
    providerId: string
  ): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.payment.method_not_allowed",
    message: `Trade account ${called(account)} does not pay with ${providerId}. GET /store/payment-providers lists the ways it may pay; the sales office can allow more.`,
    details: { provider_id: providerId },
  }),
  paymentOnAccountWithoutAccount: (): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.payment.no_account",
    message:
      "Only carts of a trade account can be paid on account. Choose another way to pay.",
  }),
  paymentSystemDefault: (): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.payment.system_default",
    message:
      "Medusa's built-in test payment approves everything and is refused for trade accounts. Choose another way to pay.",
  }),
  paymentAmountChanged: (paid: string, total: string): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.payment.amount_changed",
    message: `The payment is for ${paid}, and the order is ${total} now. Create the payment session again.`,
    details: { paid, total },
  }),
} as const
