export const enQuickOrder = {
  quickOrder: {
    title: "Quick order",
    list: "Your list",
    hint: "One line for each product: code, quantity, unit. Paste it from a spreadsheet or choose a CSV file. The code is our SKU, your own number or a barcode; without a quantity it is one.",
    file: "Choose a CSV file",
    check: "Check the lines",
    lines: "Lines",
    of: "{{quantity}} × {{unit}}",
    line: "Line {{row}}",
    meant: "Which one do you mean?",
    perhaps: "Did you mean one of these?",
    nothing:
      "We know no product by this code. Correct it in your list, or leave the line out.",
    leaveOut: "Leave out",
    leaveOutOf: "Leave out {{code}}",
    short: "Not all in stock",
    add_one: "Add {{count}} line to the basket",
    add_other: "Add {{count}} lines to the basket",
    added_one: "{{count}} line is in your basket.",
    added_other: "{{count}} lines are in your basket.",
    toBasket: "To the basket",
  },
}
