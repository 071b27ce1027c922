export default {
  templates: {
    title: "Cart templates",
    hint: "Baskets that this account orders again and again. Its buyers find them in the portal.",
    noAccounts:
      "A template belongs to an account, and the company has none yet.",
    name: "Title",
    owner: "For",
    owners: {
      account: "This account",
      company: "The whole company",
      rep: "A sales rep",
    },
    lineCount: "Lines",
    lastOrder: "Last order",
    never: "None yet",
    saved: "Changed",
    add: "Create template",
    fileHint:
      "A heading line, then one line for each product. Columns sku and quantity; if you like heading, unit, stock_up_to, locked, line_reference.",
    lines: "Lines as CSV",
    made: "The template is saved.",
    read: "Show lines",
    product: "Product",
    quantity: "Quantity",
    stockUp: "Fill up to",
    locked: "Locked",
    gone: "Not sold to them at present",
    yes: "Yes",
    none: "It has no lines.",
    empty: "No templates yet",
    emptyHint: "The account's buyers and reps make their own, and so can you.",
    remove: {
      title: "Delete “{{title}}”?",
      description: "It is gone for everybody who uses it. Orders stay.",
      done: "“{{title}}” is deleted.",
    },
  },
}
