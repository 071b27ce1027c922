import { Pencil } from "@medusajs/icons"
import { IconButton, Table, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { AdminAccount } from "../../api/admin/b2b/types"
import { usePaymentMethodText } from "../hooks/use-payment-methods"
import { Section } from "../kit/section"
import { Status } from "../kit/status"
import { AccountDrawer } from "./account-drawer"

/** The company's accounts, one to each sales office. */
export function CompanyAccounts({ accounts }: { accounts: AdminAccount[] }) {
  const { t } = useTranslation("b2b")
  return (
    <Section title={t("accounts.title")}>
      {accounts.length === 0 ? (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {t("accounts.empty")}
        </Text>
      ) : (
        <AccountTable accounts={accounts} />
      )}
    </Section>
  )
}

function AccountTable({ accounts }: { accounts: AdminAccount[] }) {
  const { t } = useTranslation("b2b")
  const headers = ["number", "office", "paymentTerm", "po", "pays", "rights"]
  return (
    <div className="overflow-x-auto">
      <Table>
        <Table.Header>
          <Table.Row>
            {headers.map((header) => (
              <Table.HeaderCell key={header}>
                {t(`accounts.${header}`)}
              </Table.HeaderCell>
            ))}
            <Table.HeaderCell>{t("fields.status")}</Table.HeaderCell>
            <Table.HeaderCell />
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {accounts.map((account) => (
            <AccountRow key={account.id} account={account} />
          ))}
        </Table.Body>
      </Table>
    </div>
  )
}

/** What the office lets the company do beyond, or short of, the usual. */
function useSpecialRights(account: AdminAccount): string {
  const { t } = useTranslation("b2b")
  const rights = [
    ...(account.project_rule === "required"
      ? [t("accounts.projectRequired")]
      : []),
    ...(account.allow_free_form_ship_to ? [t("accounts.freeFormShipTo")] : []),
    ...(account.restrictions.length > 0
      ? [
          t("accounts.restrictions", {
            permissions: account.restrictions.join(", "),
          }),
        ]
      : []),
  ]
  return rights.join(" · ") || "-"
}

function AccountRow({ account }: { account: AdminAccount }) {
  const { t } = useTranslation("b2b")
  const rights = useSpecialRights(account)
  const { office, payment_term } = account
  const sayMethod = usePaymentMethodText()
  const methods =
    account.payment_methods.length > 0
      ? account.payment_methods
      : office.payment_methods
  const [editing, setEditing] = useState(false)
  return (
    <Table.Row>
      <Table.Cell className="text-nowrap">
        {account.number ?? t("accounts.noNumber")}
      </Table.Cell>
      <Table.Cell>
        {`${office.name} (${office.currency_code.toUpperCase()})`}
      </Table.Cell>
      <Table.Cell>
        {payment_term?.name ?? t("accounts.noTerms")}
        <Text size="xsmall" className="text-ui-fg-muted py-1">
          {methods.map(sayMethod).join(", ") || t("paymentMethods.all")}
        </Text>
      </Table.Cell>
      <Table.Cell>{t(`accounts.poRule.${account.po_rule}`)}</Table.Cell>
      <Table.Cell>{t(`accounts.billTo.${account.bill_to}`)}</Table.Cell>
      <Table.Cell>{rights}</Table.Cell>
      <Table.Cell>
        <Status kind="account" value={account.status} />
        {account.hold_reason && (
          <Text size="xsmall" className="text-ui-fg-muted py-1">
            {account.hold_reason}
          </Text>
        )}
      </Table.Cell>
      <Table.Cell>
        <IconButton
          size="small"
          variant="transparent"
          aria-label={t("accounts.edit", { office: office.name })}
          onClick={() => {
            setEditing(true)
          }}
        >
          <Pencil />
        </IconButton>
        {editing && (
          <AccountDrawer
            account={account}
            onClose={() => {
              setEditing(false)
            }}
          />
        )}
      </Table.Cell>
    </Table.Row>
  )
}
