import type { Fact } from "./cart-state"
import type { HeldWriteName } from "./held-writes"

/** An instant at which the process dies, and what has to come of it. */
export type CrashWindow = {
  name: string
  /** Which writes are in the middle when it dies. */
  held: readonly HeldWriteName[]
  /** The call of the file driver that is next when it dies. */
  held_call?: "link" | "rename"
  /** What the crash leaves behind. */
  left: readonly Fact[]
  /** What the sweep does of its own accord; null: nothing is left to repair. */
  repair: "reopened" | "cancelled" | "bound" | null
}

const MADE = ["begun", "order"] as const
const LINKED = [
  ...MADE,
  "cart_link",
  "payment_link",
  "completed_cart",
  "reservation",
] as const
const PAID = [...LINKED, "payment", "collection_status"] as const
const CAPTURED = [...PAID, "binding", "transmission", "captured_mark"] as const

/** Core has begun, and the order is not complete. */
export const BEFORE_PAYMENT: readonly CrashWindow[] = [
  {
    name: "after the validate hook, before the order is made",
    held: ["order"],
    left: ["begun"],
    repair: "reopened",
  },
  {
    name: "the order exists, with no link, and its cart is not completed",
    held: ["cart_link", "payment_link", "completed_cart"],
    left: [...MADE, "reservation"],
    repair: "cancelled",
  },
  {
    name: "the cart is completed, and nothing links it to its order",
    held: ["cart_link", "payment_link"],
    left: [...MADE, "completed_cart", "reservation"],
    repair: "cancelled",
  },
  {
    name: "the order has its payment collection, and not its cart",
    held: ["cart_link"],
    left: [...MADE, "payment_link", "completed_cart", "reservation"],
    repair: "cancelled",
  },
  {
    name: "the order has its cart, and not its payment collection",
    held: ["payment_link"],
    left: [...MADE, "cart_link", "completed_cart", "reservation"],
    repair: "cancelled",
  },
  {
    name: "the order is linked; its cart is open and its stock not reserved",
    held: ["completed_cart", "reservation"],
    left: [...MADE, "cart_link", "payment_link"],
    repair: "cancelled",
  },
  {
    name: "the order is whole, and its payment never authorised",
    held: ["payment"],
    left: LINKED,
    repair: "cancelled",
  },
]

/** The order is paid, and ours is not done. */
export const AFTER_PAYMENT: readonly CrashWindow[] = [
  {
    name: "the payment is authorised, and its collection does not say so",
    held: ["collection_status"],
    left: [...LINKED, "payment"],
    repair: "bound",
  },
  {
    name: "the order is paid, and its order header not bound",
    held: ["binding"],
    left: PAID,
    repair: "bound",
  },
  {
    name: "the order header is bound, and its transmission not captured",
    held: ["transmission"],
    left: [...PAID, "binding"],
    repair: "bound",
  },
  {
    name: "the transmission is captured, and its order header does not say so",
    held: ["captured_mark"],
    left: [...PAID, "binding", "transmission", "result"],
    repair: "bound",
  },
]

/** The order stands, and its document is on its way. */
export const IN_TRANSMISSION: readonly CrashWindow[] = [
  {
    name: "the CSV files are published, and the XML file is not archived",
    held: [],
    held_call: "link",
    left: [...CAPTURED, "claim"],
    repair: null,
  },
  {
    name: "the XML file is archived, and not published",
    held: [],
    held_call: "rename",
    left: [...CAPTURED, "claim"],
    repair: null,
  },
  {
    name: "all files are published, and nobody has written that down",
    held: ["result"],
    left: [...CAPTURED, "claim"],
    repair: null,
  },
]
