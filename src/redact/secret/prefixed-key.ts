import type { Parser } from '../scan.ts';

/** What vendors put in front of their keys, and how long (at least; `=`: exactly) the rest is. */
const PREFIXES =
  'sk-20 sk_live_16 sk_test_16 rk_live_16 rk_test_16 pk_live_16 whsec_24 sk_prod_16 ' +
  'AKIA=16 ASIA=16 ABIA=16 ACCA=16 ABSK40 AIza35 ya29.20 GOCSPX-20 ' +
  'ghp_30 gho_30 ghu_30 ghs_30 ghr_30 github_pat_22 glpat-18 gldt-18 glrt-18 glptt-30 glcbt-18 glsoat-18 ' +
  'gsk_32 hf_30 api_org_30 npm_30 pypi-40 rubygems_40 dckr_pat_20 SG.40 SK=32 key-=32 xai-40 r8_30 pplx-32 ' +
  'tvly-20 nvapi-40 fw_20 csk-32 jina_40 lsv2_30 pcsk_40 ' +
  'xoxa-10 xoxb-10 xoxe-10 xoxe.10 xoxo-10 xoxp-10 xoxr-10 xoxs-10 xoxc-10 xoxd-10 xapp-10 ' +
  'dop_v1_40 doo_v1_40 dp.pt.40 shpat_32 shpss_32 shpca_32 lin_api_32 ntn_40 secret_40 PMAK-40 ATATT3x40 ' +
  'ATCTT3x40 figd_30 sntrys_40 glsa_30 glc_32 phx_32 EAA60 sq0atp-20 sq0csp-40 EAAAE50 hvs.20 hvb.40 ' +
  'AGE-SECRET-KEY-50 tskey-16 sbp_40 pscale_tkn_30 fl_sk_16 pat-na1-30 eyJrIjoi60';

interface Rule {
  readonly prefix: string;
  readonly length: number;
  readonly exact: boolean;
}

const byFirst = new Map<string, Rule[]>();
for (const [, prefix = '', exact, length] of PREFIXES.matchAll(/(\S+?)(=?)(\d+)(?= |$)/g)) {
  const rules = byFirst.get(prefix.charAt(0)) ?? [];
  rules.push({ prefix, length: Number(length), exact: exact === '=' });
  byFirst.set(prefix.charAt(0), rules);
}

const BODY = /[\w.=-]{0,512}/y;

/** Keys that name their vendor. */
export const prefixedKey: Parser = {
  at: [...byFirst.keys()].join(''),
  parse({ text, spans }, index) {
    for (const { prefix, length, exact } of byFirst.get(text.charAt(index)) ?? []) {
      if (!text.startsWith(prefix, index)) continue;
      BODY.lastIndex = index + prefix.length;
      const body = (BODY.exec(text)?.[0] ?? '').replace(/[.=-]+$/, '');
      if (exact ? body.length !== length || !/^(?:[\dA-Z]+|[\da-f]+)$/.test(body) : body.length < length)
        continue;
      // A key is drawn at random: words of a style sheet or of a manual hold no digit.
      if (!/\d/.test(body) || !/[a-z]/i.test(body) || /x{6}|your|\.{3}/i.test(body)) continue;
      const end = index + prefix.length + body.length;
      spans.push({ kind: 'API_KEY', start: index, end, score: 0.99 });
      return end;
    }
    return 0;
  },
};
