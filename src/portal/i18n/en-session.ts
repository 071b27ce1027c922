export const enSession = {
  signIn: {
    title: "Sign in",
    welcome: "Order for your company, at your company's prices.",
    email: "E-mail",
    password: "Password",
    submit: "Sign in",
    wrong:
      "E-mail and password do not belong together. Check both, or ask who invited you.",
    taken:
      "This e-mail address has a login already, with another password. Sign in with that one.",
    apply: "Apply for a trade account",
  },
  accounts: {
    title: "Choose an account",
    text: "You can order for several. You can change it at any time under More.",
    number: "Account {{number}}",
    noNumber: "Account number on its way",
    none: "Your login has no trade account yet",
    noneText:
      "If your company buys here already, ask its administrator to invite this e-mail address, or ask to join by your e-mail domain. Otherwise apply for an account.",
    join: "Ask to join my company",
    joinAsked:
      "If your e-mail domain belongs to a company, an invitation is in your mailbox now.",
  },
  more: {
    title: "More",
    signedInFor: "You order for",
    change: "Change account",
    theme: "Appearance",
    light: "Light",
    dark: "Dark",
    system: "As the device",
    signOut: "Sign out",
    roles: "Your roles",
    terms: "Payment terms",
    office: "Sales office",
  },
}
