import { Button, Drawer, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminAccount } from "../../api/admin/b2b/types"
import type { AdminStartedSessionAnswer } from "../answers"
import { textOf, textOrNull } from "../kit/form"
import { FormDrawer } from "../kit/form-drawer"
import { memberLookup } from "../kit/lookups"

type Props = {
  account: AdminAccount
  onStarted: (started: AdminStartedSessionAnswer) => void
  onClose: () => void
}

/** A clerk acts for an account, and orders for it in the portal. */
export function TakeOrder({ account, onStarted, onClose }: Props) {
  const { t } = useTranslation("b2b")
  return (
    <FormDrawer<AdminStartedSessionAnswer>
      title={t("takeOrder.title")}
      description={t("takeOrder.hint")}
      submit={t("takeOrder.start")}
      fields={[
        {
          kind: "select",
          name: "channel",
          label: t("takeOrder.channel"),
          options: ["telephone", "counter", "visit"].map((value) => ({
            value,
            label: t(`acting.channel.${value}`),
          })),
        },
        {
          kind: "lookup",
          name: "member_id",
          label: t("takeOrder.member"),
          hint: t("takeOrder.memberHint"),
          optional: true,
          find: memberLookup(account.company_id),
        },
        {
          kind: "text",
          name: "reason",
          label: t("takeOrder.reason"),
          optional: true,
        },
      ]}
      values={{ channel: "telephone" }}
      change={(values) => ({
        path: `/admin/b2b/accounts/${account.id}/acting-sessions`,
        body: {
          channel: textOf(values, "channel"),
          member_id: textOrNull(values, "member_id"),
          reason: textOrNull(values, "reason"),
        },
      })}
      done={t("takeOrder.started")}
      onDone={onStarted}
      onClose={onClose}
    />
  )
}

type LinkProps = { path: string | null; onClose: () => void }

/** A link and not a window of its own accord: browsers stop those. */
export function PortalLink({ path, onClose }: LinkProps) {
  const { t } = useTranslation("b2b")
  return (
    <Drawer
      open
      onOpenChange={(open) => {
        if (!open) {
          onClose()
        }
      }}
    >
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title>{t("takeOrder.ready")}</Drawer.Title>
          <Drawer.Description className="txt-small text-ui-fg-subtle">
            {t("takeOrder.readyHint")}
          </Drawer.Description>
        </Drawer.Header>
        <Drawer.Body>
          {path === null ? (
            <Text size="small">{t("takeOrder.noPortal")}</Text>
          ) : (
            <Button asChild>
              <a
                href={new URL(path, portalBase()).href}
                target="_blank"
                rel="noreferrer"
                onClick={onClose}
              >
                {t("takeOrder.open")}
              </a>
            </Button>
          )}
        </Drawer.Body>
      </Drawer.Content>
    </Drawer>
  )
}

function portalBase(): URL {
  return new URL(__BACKEND_URL__ ?? "/", window.location.href)
}
