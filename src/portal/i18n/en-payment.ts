export const enPayment = {
  payment: {
    title: "Payment",
    terms: "You pay by your terms: {{terms}}.",
    invoice_date_zero: "on the day of the invoice",
    invoice_date_one: "{{count}} day after the invoice",
    invoice_date_other: "{{count}} days after the invoice",
    month_end_zero: "at the end of the invoice's month",
    month_end_one: "{{count}} day from the end of the month",
    month_end_other: "{{count}} days from the end of the month",
    day_of_month_zero: "on day {{day}} of the month",
    day_of_month_one: "on day {{day}} of the month following",
    day_of_month_other: "on day {{day}}, {{count}} months on",
    later_one: "{{due}}, after {{count}} day",
    later_other: "{{due}}, after {{count}} days",
    due: "Due about {{day}}",
    deposit: "Due with the order ({{percent}} %)",
    discount: "Off if paid by {{day}} ({{percent}} %)",
    estimate:
      "Counted from the day of the order; the invoice has the exact day.",
    notOnAccount:
      "This account does not order on account. Choose another way to pay, or ask the sales office.",
  },
}
