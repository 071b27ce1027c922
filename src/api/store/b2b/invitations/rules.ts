import {
  CreateInvitation,
  InvitationListParams,
  InvitationToken,
  NoBody,
} from "../../../people/validators"
import type { StoreRule } from "../rule"

export const invitationRules: StoreRule[] = [
  {
    path: "/store/b2b/invitations",
    method: "GET",
    needs: "member.manage",
    query: InvitationListParams,
  },
  {
    path: "/store/b2b/invitations",
    method: "POST",
    needs: "member.manage",
    body: CreateInvitation,
  },
  {
    path: "/store/b2b/invitations/accept",
    method: "POST",
    needs: "customer",
    body: InvitationToken,
  },
  {
    // Who was invited has no login yet; the token is the secret.
    path: "/store/b2b/invitations/look-up",
    method: "POST",
    needs: "anyone",
    body: InvitationToken,
  },
  {
    path: "/store/b2b/invitations/:id",
    method: "DELETE",
    needs: "member.manage",
  },
  {
    path: "/store/b2b/invitations/:id/resend",
    method: "POST",
    needs: "member.manage",
    body: NoBody,
  },
  {
    path: "/store/b2b/invitations/:id/link",
    method: "POST",
    needs: "member.manage",
    body: NoBody,
  },
]
