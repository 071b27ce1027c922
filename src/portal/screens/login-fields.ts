import type { TFunction } from "i18next"
import type { NewLogin } from "../hooks/use-sign-in"
import { textIn, type Field, type FormValues } from "../kit/fields"

const SHORTEST = 8

/** Name and password of who has no login yet. */
export function newLoginFields(t: TFunction): Field[] {
  return [
    {
      kind: "text",
      name: "first_name",
      label: t("login.firstName"),
      maxLength: 100,
      half: true,
      autoComplete: "given-name",
    },
    {
      kind: "text",
      name: "last_name",
      label: t("login.lastName"),
      maxLength: 100,
      half: true,
      autoComplete: "family-name",
    },
    {
      kind: "password",
      name: "password",
      label: t("login.password"),
      hint: t("login.passwordHint"),
      minLength: SHORTEST,
      autoComplete: "new-password",
    },
  ]
}

export function newLoginIn(values: FormValues, email: string): NewLogin {
  return {
    email,
    password: textIn(values, "password"),
    first_name: textIn(values, "first_name"),
    last_name: textIn(values, "last_name"),
  }
}
