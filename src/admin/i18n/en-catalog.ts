export default {
  catalogs: {
    title: "Catalogs",
    subtitle: "What a sales office shows and sells to whom.",
    create: "New catalog",
    office: "Sales office",
    products: "Products",
    entries: "Lists",
    assignments: "Is for",
    codeHint: "Letters, digits, dots, hyphens and underscores.",
    statusHint:
      "Inactive: buyers are served as if they did not have this catalog.",
    created:
      "The catalog is created. Say now what it lists and whom it is for.",
    saved: "The catalog is saved.",
    deleted: "{{name}} is deleted.",
    delete: {
      title: "Delete {{name}}?",
      description:
        "Accounts that have no other catalog then see what the sales office shows to accounts without one.",
    },
    empty: "No catalogs",
    emptyHint:
      "Accounts without one see what their sales office's settings say.",
  },
  catalog: {
    compiledAt: "As of",
    gone: "No longer there",
    count_one: "{{count}} product",
    count_other: "{{count}} products",
    counting: "Counting…",
    preview_one: "The catalog will list {{count}} product.",
    preview_other: "The catalog will list {{count}} products.",
    entries: {
      title: "What it lists",
      add: "Add products",
      hint: "Single products, or all products of a category (with those below it), a collection or a tag, also those that come later.",
      type: "Kind",
      empty: "It lists nothing",
      emptyHint: "Whom it is for sees no products at all.",
      added: "The catalog lists more now.",
      removed: "{{name}} is taken out.",
      kind: {
        product: "Product",
        category: "Category",
        collection: "Collection",
        tag: "Tag",
      },
      pick: {
        product: "Products",
        category: "Categories",
        collection: "Collections",
        tag: "Tags",
      },
    },
    assignments: {
      title: "Whom it is for",
      add: "Add buyers",
      hint: "Who has several catalogs sees what any of them lists.",
      empty: "It is for nobody",
      emptyHint: "Nobody sees less or more because of it.",
      added: "It counts from their next click on.",
      removed: "{{name}} is taken out.",
      kind: {
        account: "Trade account",
        company: "Company",
        price_group: "Price group",
      },
      pick: {
        account: "Trade accounts",
        company: "Companies",
        price_group: "Price groups",
      },
    },
    remove: {
      title: "Take out {{name}}?",
      description: "It counts from the buyers' next click on.",
    },
  },
}
