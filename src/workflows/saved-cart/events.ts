/** Events of saved carts and templates. Each payload is `{ id, account_id }`. */
export const SavedCartEvents = {
  /** A cart was parked, or parked again. */
  SAVED_CART_SAVED: "b2b_saved_cart.saved",
  SAVED_CART_DUPLICATED: "b2b_saved_cart.duplicated",
  SAVED_CART_DELETED: "b2b_saved_cart.deleted",
  /** `{ id, account_id, cart_id }`: it became a cart; null: none of it can be had. */
  SAVED_CART_ACTIVATED: "b2b_saved_cart.activated",
  /** A template was made, or changed. */
  CART_TEMPLATE_SAVED: "b2b_cart_template.saved",
  CART_TEMPLATE_DELETED: "b2b_cart_template.deleted",
  /** `{ id, account_id, cart_ids }`: it became these carts. */
  CART_TEMPLATE_ACTIVATED: "b2b_cart_template.activated",
} as const
