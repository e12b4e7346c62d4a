// Packed by scripts/pack-names.ts out of scripts/names, which were compiled by hand for this project.

/** First names of many countries. */
export const FIRST_NAMES =
  'Ll+oa8pMJXEMzB9wm3Giu1b+ikDSyAHX02K2IsjDhIvDFDnMWiXbALXEGlOZ+qkP0x/KoF5/UjMaowr8lXaTRlAI8UmnLqCXGoBpzfHe4ovBN6' +
  'DizSSkO2wUeOIFNxKvvfMFC+ldh9gPEiuoW+UhIcIyKKvvVN28zEauq2/TVHR5c24sHfhx3drG674KxjAO3/OVPs2r4kWCNss+bCY2D9uh74XM' +
  'bCj9XpunBWrUV3hBvMRq9Q3aJFhIE5IxasFOyztOEMxk/rAhe9Bwe3al6mXJ+sZCET0s2MbfWF8CMZYXhXvp8eczMtuA5rm4fC9vvtcqZEi5pJ' +
  'dERRNTHj9ZLMQkGmQhjO2IqZJpsYvfPLNYXofts8j1e+wTHFNp+pVihwYNirNV2GQB3b1HvHIp3WBg7BxPhKOdqmpU/SedkiVXvokCSgjAQ6ch' +
  '+KuDH0PChwsnuEQGsEsVcegRJPgALlBubBo16IUnW7AoNnRyrCEikh3kzB1L1cn+CSDKlSJ7Ills0F/NUb0Oi/yQ0nuUWdHI+/zKvHb0AxRSKw' +
  '4dhYQ2EIo9CO4fM0Oohz9myDMAgKr9CTM5gqKzsOZSmIhuP3AW3wzq2NS/COcRQagFYC/D5k7cD5MmMl4LPXLx3wbQVfjI7Gamo0tAs3INJ0ta' +
  'XTWLnkBpWO2o7EMUw8fcr6CjOLKYufDEooCLZCT7FLhSei12l/gcN5ojAPBZQv6XpspRUC9pyiDS5gGaaI4I19czKtGj5y11IFBNMoh9HCB4kO' +
  'LSafzcIVtOlZCFsTh7K/iXirTMbbTsn0XVz5K4RWW/xRUqhTGcpuPgIrleDkHpSceY9EbMbwkKb9kOCmI91hatU3Bax14R37x+qRVhMoh7Yc41' +
  'donghcsxLyWR/S1nMs6CnCwtR1vWsP37AhDchgoPzrOYSjUXsULUbEa5wV0s3bbkESAoYzCeZNr2hSqQE25K1wecDbAbrXgO7Sbn6336DKIAMH' +
  'EnOHpADYbue2lELEZgTLrycikPzYitByope4kqIngJ84tndhx0R/lojcjteVYKpah8KUBGS4OXwmXu4iWVwCYVMuRMW7/YZU1+uwNr/tgoTaJX' +
  'yMeZ218CMhz8t9+PhygPePwLg9fmtu3Ay5BxACnaQsMqVcWP8FqYQ/Ze4+9WKzkNgxA+iv+gEMdgu5ZgBrKvH+gkfHlOae4/LdILxvSSJpEG7A' +
  'bw5gVE+OESwGbEOT3/Kz9oGD2LX204By23X64Yu8aNXrKA9KUcWROAON0w0VwIC7ehg4S6TA9KFd8TanFH6JXzXd0VtKjYEeZtWABgzEhai9Ls' +
  'cESUoTHEgTM50IeJUxlP5K7ot8lBRGCZRBE7FQLYM5kv4BHu2Di+SBkG0Re5wbbX9D6WX5Ux3vcRoXAM9VCJ0ub2lBw6pSQnnX9siGtHyf1LvA' +
  'ILOlRAOK+0ov+Jbwn0wLtTVfow2O2CzQsbkGNo3QZSyc1xYDuajs70KyFLkwq3Rp+gfWPdgs47fobfdBZ+yPXfJcGFdrXvFERSU+/rfftthUf0' +
  '7SpiPCIQpv0hfAvCL4baVEORhsHof4b2IupiUEp38mduox95a3+ctx1h2jcOFRxiQfcbhJbx6IyhCdl7q96FbUjMIir9pNiPKZhVmdAqVwPBSj' +
  'CCeQXhsZT0E2a/RUzoBr4hhFZKCjwesJGDgLQGhA8iUwBKpvC6857pup5bN2VIAM5z6XHREvMabJZN5blzSFcVGGbPKL0z30ENecYBH6CQfuEN' +
  'LrlDWIDhhhnK7/TdRumNnU15An5bbFx6XmVPsbPc/XqYzgrBgurDGmKxw76XVBhd4wtc6pD6g9m3Sv0ORImQgrQNcrGrIUuKbR+l0HTIogPTfT' +
  'ojRekICFR/RvuP6QhP8N03gByjkMLwX7FNGdxZGMHlocA0uPxLrpNkhE7oswAp1xLjbPB/HKi5C3ysi1QwZHfWhJTSTV91c2PsadR5xRQJ3QpS' +
  'd2J+GXg5zq0P5k+CsTYVqatnHxNGxcNzQmCSWM6B0W0LGXltfinFPqFwiidpaBetOHaFRz7Wf6sJcIe4/Y+kX4OqYd/P7KAeoQVBiSbcRJrtP0' +
  'wZIYmWneWZP0DkBviFw4/DOExg95a6B8LMXACB5UbjrRKXQ4VhaihONUWQh4/VnQSp7I7GX4Gv7rdLFToRgCt7QMG18GeeUyNBb6cPmEEG+P7P' +
  'zx0EJRAAaNOKADD4AROl9bQibGYzDtiGRwwhliLz4V0/lzP1l4k3AzUwPxcckCxPM9nvGjqEUF5yhztoqhhdoaNaWMy1uhmrNwAA2kzVGVIW4U' +
  'jAV+AKEmGkZyd9Z3njnATK8P/QDIRnh6YN7FYY3PMTzwDPuwYrMH2FL16WiDa4sRf8tsGgJS+ZpuA/7Y3cuCuIgwC9Y3iLgtggoWcC/wgziP+n' +
  '/ILJwrJfydIpSynPHE1UFwyl/WZr/zUWDL/4hZvLl6a81F8YO35VtYqQO7iMgAVyrfCHvVg752a9QsKeSxc9n5ac0rrOLWrCwHuh3jaEnXdOq0' +
  'GiDQtwuw1LD6SReJClx3TLYTHAV48mAnYfXmwP8XXnwA4uZ7OVsUdjJC/2h7rhvpcR2hJDF7M0v4NmvKJRGEMjpKkuUcxzDhHql9Qlo/9R51fy' +
  'C5voHIYBN/BK2ccVWfzMh0OaIfgZyK5poK2ByDLBLuYvxtLsvEtSgIGepLp4E0ot6nGVNwuYtikPtn5mOYvuL5sfgLhIfDQzO4bFm36feZCpoP' +
  'LJIgirfsoAUxHq3XNZWW8lLpfkbHz/oV7i5VI4W0ho/HiwYzwCpbcBf/84dmRr8LozBP9B29zx+sDdun7/8DQIFW9BPtFGZBxeXayQLK/k0tiD' +
  'qApelLi453FvzOop4kHYkguo/EkAtO5y3Rdmom29y5s7vGv6Dh1ZJJcrXC7bDg5grk1WBk8VR8exeTKHTgs2vsY0IbyZaKBRFgjBXFbjd4q61K' +
  'U7bbG98qTRbQkHb8u6B6bv6IFbHgT4Cv2TxLBtYRIRs4o8AdDyj8Y+cLroLIiu5V/2qBqa8WXrGmZJ236OfNFU/ggLK0IwkAJlZ87jMZ9BCwIR' +
  'NWoihbbWUxG4jlQULMUs68CR/UPT8R/VDYkchDLNwFK2MrMQwovXph13yhRroDqdLxOEhENyKBqWP5wSphPqHfP5pAQxrbCttl26kkhkc5CEza' +
  '3ICYFFWPm//4ZrlNsCepPTogrly6stI9qDmgKf+l0wlmHJ6ndflgmXwUW3y5Yhdxg6RBPIWyQcmnuOlGU72u0Q0/fk8dsb2uMP2OpgQuSiM8Vy' +
  'dOhjlUdhx+9UEIbhtFbbJg4gHe05GxL/kF4ZFQaq10tmMjolVauqghlUDaEAmFK+3gpUOA6S1sNoi9LFDMh37G7MVHIFcLt4D2V0MaLmEhTdMv' +
  'wefXCUU8hQR98IjSbWSMCLtThWlMkdDBSdkqwnyLOBfS0+71/aqs9SY+bv5+tPy8ZIOxvjbSfBqhNJhflCU++7b8rUlIBkwY8w77rBtrqLVLCG' +
  'M2AxJrEb/d3ioDwegZOqChX6zV3vFmH7kgstyufiBRlcb4axHquIR1mnvcnzGxOsGJps5G+g3nSCm/hHdPaQNB57sUsPTsQLnChVLnzHAaNJWm' +
  'z3UC09vq+xSK/SLKXmMYXHGAdbIeCBTZ1C49ydM9CL/AQE+IPg/7yskb9jH3Qwg7nRVizSo8rRA9cT82HLmYLijRlFEozvLl96+gPO2JV4EWRO' +
  'Rd/vIArEeLnhBnST7en1Dm6uvLWJyLv/83Tium5QC/d6i53eOyIfxt+tE7aakxQbguHp+x2e4R0RIfnmu16DVjimdwkNENWD6XusGWtXJQjdyG' +
  'wVkozKT5MQRq0C/ORlanBJyQUZ8K3m8XbAu/6oMone5K5TFiLXh7E4TqcOzN//uJYP9BQQUModLidiFXtLr38jKIIV4deNVhWCoBAT+qttfMen' +
  'Y/xDNN4QwLq8EWCLP+MKUVR+OwnIqQVEPBQmY25DhUTjwIrtt4m87vJYGDBszFMQ2JmIpyWlzNefIB+wYx10d8EVtZEIdSp4OYNZqoLzMXR+Mb' +
  'OmRzQgLJVZ90q1KDGiH2QWJxHeoDpuWk4lsZBiSfFT2LujlqMiT8Wld7nVUM3KGowb/944PaNaTjLeWUFzlDbn+/sHiHWcD33F6KQM8mZIpnlP' +
  'jB6E1zzgtwb7lF26jMS7Ekzq4kPALgYIXu3X3RfsTjD/t7SgSDNDmszkkEHhUuPTrk3rONaayqxE9LnU9FWZZDXuwZIGwoGW3/THXAWoC3sxqy' +
  'W8kf6U4UJds5AQ06ds05aVS6vj5jZwvIIPTESp/JmvyGGCyBM/QXDgWqxEcH8/X0/1pCpXYcsUYSVkiQMOjNREwwAtOlH2sC0qb64QZ+INMAnT' +
  'oidQsv4n/CzltJlh2TlmpYMFPwasRchuxXj6Q/ONeCVBhGyf8Xr5DbNCmQ4CDfAMVaBz3bYjlGf7h4GIOUxDLhib+fr3HixfCj0YP0Hy5VRz3N' +
  'bGLdXjJfpfLSej6dj3ofo2bbOkrXJuLbBmPeBX0Kr+WOaxD970UaztXMciTgBC8Z9YbIU/bT/rUALYOqFblRQud/NtPTt12d33NWatY6/Xb2xL' +
  '3VfsDwf+JYYE1mbRAm8Kc11I4yEG8CfW0NxozjweLB4CI9uDGRzQpl8QOXCzW/gVQTUrQTI7xIXa0BM2TejVyPcBuAgREY4KfjOifoFRaDkOBN' +
  'eL+drpIQ1zNXWTDqgIXaU1YtkUChFDmC3NSrNjxYXfDLnh2UnjMPoIV2ZNzoo/nFgGrBQz3AloMfBIdSnUQJ9i81fJ89Q/QoDZPOBfF3gfvv8E' +
  'QuqPnGGrtEP5Kgjh024SEkC3xCbx/yFCZBBWUywjs0HPl3q4xQX2s8X/SjIsJcmPOalMfhSG+5PsTkIGXhr75Ytru5bpxHbhtVDgYDLSOykNgj' +
  'kvUBnucZX1q8VhZmcNTeDtDFd3EXO8BpM1NIfue5CULmZlLfFX6qKFey9VHr9MKSL4B8vCPjE0LiIfzPh75SuBDxAaoXgXQsAZVQh76J8y0k3G' +
  'QMkI9SLUT33W7zdoewoeYTuK2djxPgDc6A2LKgBcpNLQM1XVOu8FJ0fu2nAHRq4Xgr9A7DHBKlQGfY1XbNzw8QblS60uy+X0p47A/xgOkqlU5e' +
  'ZzprXlo02T0L7eHLmeCctP7KqDYnQASjWFL9/aMBKb/It8CbcDeoFygHvG2NsU06g573Jy4pxnPrbuZr+Su7WXL9XOElu4wWVucZdazKE8k7D3' +
  'ppj8lcnlcNc4vkN73HHsEal/B2Kdn4jZ7uGIb48SJwz5ZNHvAfE4N50Ss6XBWke4xQJrcAaUhxoZvmyN0ZKFOdwEeoCxJ3mlvlDLYNK1OAT9Qd' +
  'rbG2E4jZ4eXEOgvGQLAUDzmWuBbG/drrxeb6Xc3J0zg+XmNRHqRzZQwwYk/vulC01VyHLQudOQe4unnTpaRgxcqELlUz/6hrhTX00DkfCHL0Np' +
  'BkzMKtfVfUVBAI+u9R3twgMjtp+vwFhgIJImnY52HOhxDo8ZsEgVWEcwyKiQ2oSrtDucm0CHda3h1TYLzXAzGXW3NuecKlIRaW6vnDvM+W+1dL' +
  'x64V8yWQ4/MdBz00297Kpwcowti2YxQGhnCfBYGl34vd74HmogKU02LEBmXD2y/QabnRJqeDuYWgUHaKjHHXk/zB43CNCW5DpyIzEfJkN2rxtQ' +
  'gAuhH9TpW4GJtCj4Drjj1wcfBaiMzdBeAIuZQgG8z8A3qkS4xSpDcnP9Bj7TK6xoORanItmy/urbAoX+frFB5RIbuaHdjjdpBliXa1QwqhV/Ec' +
  'kuBLt/sOy7jtjTspGHqHQEwrjQqxP9B2gHmevkiVgkD7BXL3mtNH6+09jXnuWhw+zOQE+FuSOt/BHYQKHZ2QU+dEa9IpnJhKVytakTj4/ViLUa' +
  'LEE1y8bGmv9FrgaO2/FACB8h8VpkADyhU+Ks9xsXiA946r2TNsRgqV4WarJRlTfzVILc5F3ps2c9GafW/RUj7ddVpf/10o5yhh5SVVIXYHxOOg' +
  '6xWHog58XkFyOlfrF9DTgPv1C2VAL1Y/L1Cv9/vb0DY5bsHIBqcTdDn9SpHky6nsFmUgqZxpjjhoBiYcQFZzyPOrvw8B/lp8kq861SBrCwFnr+' +
  'R2+x7g1PXrFHkcpHKFAFCz7MmKrNIRTIcPdFC8JjtQjt17gDm+PhMyOcjhokg0v+STlMDAF66vajOukf8qHeO7ynrYk3RGQAqWcFWnOi5sbTaW' +
  'DpBq2B9g50pgxkGQlua5sDLrtTD/Mib6LqRzBbRCckVraAyAiAtNzsAT3akNM/x+nCgXyniMYQ5iXeTa6ouPeCtpl5wFjLVoEMlOMGQQet0D6N' +
  'pKMnWmta0yIYaLrcQGWkHaOQFM3DESB5XaNyh0oC0BQBdaT7YzGr3MOrAavjxgD3eNcT18wMiYvc0IHZB8V7ku0ixgjG4HISmmrNHAnJcMUZwE' +
  'cM+LOJpynOlQbXTm6IC4hQqVtnMdTLQCWhH4i6oUAUH5ZYN1gJ8gNUxwONgadVGdG8p7WBSZ31A48F4xLzGVKimBEC0e4I2C3N+3DY6cuFEfPS' +
  'Nh8sStACyjXfhzuXIoDpi5NAtSpdOqli8oOexLiCH0uj9wqMdYPPjt7gzWHjmlBxh67+QFVBbKbGn6ssk3isFzRtMH3uoFF4d3SQbTkpsmmLyR' +
  '/CwWCLUHG88OqICmFOVui1K3hEjMeGd/T3xcHYyJYLS6eh0iMctHQFYYBEq+rZg4Qo86ttxeqA8oAEeR2BQLvr6HPl78XJh/NUB6j8oHMA68RX' +
  'mAjFYMpm+jsj5yf+HKF+R2IGflDFtZzxqZ0O7B0IhFn65UhsCHMAS5Cd0XgGGA5oLqonHMpbgkLC64MN6TQylggK+z999DPUD1X0nG7PBxhsPN' +
  'shDnE6Sn8pATVxeMAfdutAvqv12j9pvKKkEbkcnMecR3XnL6Sj6scD/36gllTwPLcnX6nQ9NGhSPjCMUeIl/HcUwWS/NEQR+eZGHGv8r8QkIR3' +
  'nmPKNummJx8xjH/af8VasASpz/zslMESCe5YNkGOLD20QFQJrdxFck+cj5rCyPx8YHLvxbNsNqRU9TpDfz5tpUSIWjc6xhLzW5YC6IJxBLfZ/f' +
  'FKSgkGQSIcC7AvjcfnCAPkMz4hNdVvi5FCQwMPVJvEW0izZ8gcpjHjiyTDQdsjiYknm2buzb7/I2qDfkg5CTfUHZP3BCl46bbbSDfKF38SZFBm' +
  'aK5Hg7tJrXk1Eg68uWjKXg5fvqwZWtEvc5GA6N11dykJHMMD/rkT4vVyWtpBS/YbQhhBMPEJWmYLLngQ6ZMxJ7tzN5NG5vXjp/cgIPTpCWdaJH' +
  '3tw5tsVCnkoyjMFlms/qjCqjCNLa+SN+yHxRY4ZPJ2wZOTesz2npjw/ml6NG2CLpuHiV8ccPpAm6mUSmXlzx9Po838wxcXOObRaReMCI47zybt' +
  'ZEoMCOue7tW5wvee5LEQjDrPWkkLbLVTFcorHV9bh0FshCy9INh3nPikGLVPbmV7HzpOpkNRRDG2yppiu+kV/RkqKhemvx4Fej6PjopENfbfw+' +
  'Ga9G++Eb+kGrxBoxkWg7AQaJF9MDiJlUgFg9msP49M0+ibuHpYQwPFqAvILTVt8osHzqs+Hyy+PlH0Uchshi2M9sOLnmsuV0kgSiQNE0D9M8K/' +
  'wvsxmXkqdvWkFXr1dlO/e7QkJJ7nFLi8YMTKVBwgwVWb5R5BFw8Wz3FvzsHhscAiAANPzjS3XOuS4XI/FLlofV7imSX+f9SR3N5mv4S6SUMwQK' +
  'F8kAxid8ySyoWbaQxkY+NyiC8FDw6+dp9s1kjmSkk67QsSMamk4QfagounmI/jkiTKyghNQ6p0ceaKEbO3+ibEihEj7xEbC0j2QQ5QNNjwD5pV' +
  'ozgzG8XJebF0pVAkDn6jpoAKdjlWFGPgeAJJCBHxHjF8EAUPlFaTEn3fjWLEYoSiU+F1rWhl/kh2tcBZrvlk5xMa4TNCwK8W8Cu13/jyW9hrQM' +
  'ughm0y5Gap+3jXPcGvBiiyB+QgmJS+QPgHxmRBBXBQqPodUQNiUBHCLHActPkmscdFc3iKRqcR0mkKqk7mRSOocVj8AE2ee1yy/oufOToZgOBW' +
  'rgWHyB48pjfgOnaqLBKOj2WPLu4EtBPi6j/lnIXPHFb8tZ3ry17uMEXgHOyqSb/w/SygpwSROPEn/0+8o7H2lyDUpAhmayF4NExE/wG/4vn6Yw' +
  'dzbBJ5JVl5cuqrizc9OtmC++9wkxPI9B/Po/vggMTM3wHFxZ/nPGTr/K7g6EDHwao331ZIXDA5VBbZhSB38AK4UZomge+kAiNFrESM+BJ1TOSM' +
  'gSAfW3P28x2QqgyOr8TMmEEHb0mBnTZ8WW4dMIuOLeZcEO6N+nfrnZLdOYLca0RICfh7gKpBJz24h8wLc/t450IUrOqgYpwCHSZocw/HvXWtRU' +
  'o9deOZTeh5GomH7Vf0fas4qzbAa8kP9m52sjGSpWQCR3g4KIZ/lSDfwipovYDx9tA+3Y5y8JQGBlDNVdBOkPhycLngydu1RSF/4w96QU9/sU8p' +
  'WimRP2KzFW3vzA9wuGeC2+btKo3kAVz5wPNlmAgyMNQ4xLLal2kxQuMuzI+DZlNWoLIEWsZo/2EmYXoah81YKFJ2jGNIr7HEB6oW6NMyEVo974' +
  'O78PMadrLlyAGbkqlXxVgbpWmpX037rwC4jRdFjLD5AzDy/SiAnW8V/JQXVc3SYhTbn01cWbK3UHAjKX28HRQliB/A8gY4lxyJJi8Nf0TjvIXQ' +
  '/0bfRqqE/wsopmtkbkUPFmA1yKg+psPTV0r4rQA8uEBvbMBkojnrsc+L6yyBuOiwXK3SUiPdeI0YVEZzRMBu0WKyzqnvnB1QXnBVK8/c/7wqmY' +
  'E2RNyiBU/8N9JwJ6VS9yOsKeK9nKfX2jDOPLB0s0v0Yy2lMfqYD54besAmjPN//BZXsB7UQ8BuXRzgFU8xGn7jDdwCV7YD95DkVYnIrAx1j5k7' +
  'vDHIxNAMOUheHKCFYF6ZRwo9V0xvlWuFizE9AM4r/HIHO6BPIG7JxsJQZpHZwsMqjUVyu4lleJuP9EuC2SKmqSgEWjKGBgA607JvlvqL/8HAFE' +
  '48fDxQ/y1j5rHTpr3YKc/Aaxg5iZSi1F1hgKAxyyq3ll5Xc5sNzRHwtDlIlbxKJsbYbSwt7t1A///zx+HkbRRdN23syL678PClYMH+6rfk+t6j' +
  'JaphrqdMgC6/Ou9NDJDFC+hnOhaTHrT6Omwqs6/RfHaHDBX8yGSWNweYdo1JLYwV9Mf0xDkIUnwwlDNCE+RrSKvvfZuSFuGE8VYSyZNU6DFB3E' +
  'lv/yCT/sxKB9mY2ffIo9xjVqkPce7SB4BFvIsAVUEsalC4vpNKjJkQLNAIvKgUzFJAztk83i0Nll+SbsXL3vOdB/af2/L5xvVdjoIc6Mp1FIEw' +
  'WMGKGcDWY5IRtGuVzPAzb5uQ6FCgNFdqxkfCsMA5Vqt7j88Ii2SVcBEEqrWJNzScIIV8itsD4BJfvLXZRXVykw8VyQe+pnxyovma5YnBrR+GrR' +
  'eSjNAKy4eojYE2CEYhw+yeXsR/A3obuplgPnHKRhQ8teQ5GyBsR6We3k2MUCbiddm1QwrC3QiUAY6FaAn9Vn7yG+1kJwn4M44GGzuXzIvKNrFj' +
  'hjUu+J5BU3NQJWPGnwa8v7/QXgX6BlQozGzIPbNGffrodnJoupFWqxdesBUjgEDp8TafCRCd0LnUyCq++hiMMDvgGhy0tLhFrWWPfX8rq0LTF4' +
  'vK0g3Nlhr4WCWDhEGz1mRAD9+ADufaf322iUINHEUWN4O6D97M9IDXgIpvAG7QFIyzhTMoA0tkOgnYCDurYZ8jm8Oyzl1pMRpfd2veiDBizFOo' +
  'RJ2lwT9V/19ZcllaXyoXYWK7vjd/T0U/cC2xcXWSR3R3+UdTf3YoBdmujsUH8rauvNQ8lYdPOX2ZVVi3j8I9MYTy7zr/HLtRgmBSXKkNQcc5YG' +
  'MmfxacguTETwQql99SysPG1XbqUovVecYlVICIU9F6Dn/ymyHg78XbSw+BiGrrtWIGeAVkgUUenkT1GclJfC66Ui6BUCjYr/l5chnh75ufHMyY' +
  'FnHtGxMOiCMaX4GINuQlgNKDqZHWgXwQ5SneYNbCzVu2XA1C2OrJDI4yjWwnQq0lJOrAtqtMK8PsXLNqCLUGxbrCfVAh6wD3kur+0huQ0NbkhM' +
  'fgix9hgzFRzvcI6ksvedvHfS5WMXdQ0qFVnMQo/rhXZRW4tRwSOnMNNr1SIia7WpVJLzwpHWBAgEKD73ZdXo3/4WXPWMf2JP+G4PEdHE/h50wr' +
  'zcr4wfGS4dlGLiSj25OAOdPuChPg36hWgA7dvtMaIJ7wozGFfTaKFIIU24K/M+N5Y3f0Y+M+dwkON2q0cVlZ+LzWW+PaTJ8sm870nalMnAkVQh' +
  'CeuS6UcKgzk7WUs4I12IsgLGddlDnsRxFnX2iPUAQ5NMEtcETF61/rTewYTuSBlvQwRYBMN7xKPr/U/YIsPDjYDhmFDtTdk23jpTooZw7tTjKb' +
  'f+oz6LUZVtIw4zgcb0dTj7C445T4jIRsmCRxid1mVD6Lng7p8FGK8E6ARzmRENjKciOsW3CR97oC0Qf8KmBuahON/dI4xYLGDw5uf87xNkzrJZ' +
  'J/ypspdnG+Q2dmq6ij5E1ynhKLPzWC++XD1zQGpLYyhQVtkaUpTFsf+oIljNac8u89wEzzGYta1vgxCsZ+rsEacNE5fWLiJg0BRFa1GpWcLiA1' +
  'kcfYyrx988HkQvaY5pAFUD5MbnPWNJKFvL9VHS02bsK7o8JMdxspabsLXOVwd5G2K8cQagm0I1u368+VzQV4tBNkZ88SUGmrQRS2JCYfCHJCZr' +
  '8xPgM0l17znoxjn2CSptkapcpWb0eqOF7uyapx4Rx/dqGkWSryYEYjMtF3LsLrkAsQdSqnnyo45O8gN4yoIwxJsKkL+RYShM/+2eI/OhsozdMt' +
  'XRiyQ005sA2Eh7SaTK/Hxyog/mKXXSkac9W4CqMJVhQsjOK2M7xiAiGIwv67fFCHnFCKbMA0v0IXFV+UxBopbYxHvPccdLUQsKS7iByskujGip' +
  'sVAfl61SgQMSkNv2oxeyBk2ueIDWEVqHoCU6/iyznDXMZMtrw1DD080B2ORgTjUg22eVnF2nInObPycPdPhvoG5QfDnb4SasqE9cUvaLlS5PwA' +
  'mc1b6MkqiAA3m2zBcAlusQFwi+h/fOGXFRj+9djkroWUfvfqFwgU8V2ShH/ak+fpHEEhBE1nIQGvCiKt6/WpsD62DGGEQOaro+GPOpVoaO+XTw' +
  'IBBEm1UL9B5y8qdFRdqvL1He4Q6yDxT6B3xOrLU8Jz4wjKbBow+cEKtZ1l2gr3GMetb0fP8D+KSZrwVTz0cwhCLDb/PeV8PkPoDctjzQb+mLqa' +
  '5LswKYPU41NMULDUlyL9p3X2r6s4tCbHB+AqITV7gbqW58j0NGLAJ7r142P059iL00GCMK+UvKK/v4Ocwo1bwjpUftVHWxh8fdOkDfunPYDAQB' +
  '4qkdh9rz5jHUUCRTVLxnezNdQvei1P3gPES0FwlujJ8fsw+qzlESuB5Skr3+eTUtyqibXHoEwZZXgIDjR4/NFhGbEgaKASsJG5AS+uCHefy4PD' +
  '7QFWz8nAQHyIpT8igUmw2kH65EuEoc3ehOJSSavWLiTtlKYUAFl7wjNTOTiLG5wZ0Gqywu7Rajec6g2DpfXUbg1YADoNUO8Hxc7M7Q0+hZV0TL' +
  'FW17gvxtj0gRB9JkMA7s7Ia0AAIKkW0sNz9zt1gpwU0qYzHzpTeZbt2mfScUAogXVF4zCVq7XheYi4Ar/rk8S0iwW4UgRFwNaSBqd/BtFOGN9K' +
  'iE3hZFP+86Ut2PUCzxiYk1De+Wpsr/w==';

/** First names that are also words, months, places or brands: alone they say nothing. */
export const AMBIGUOUS =
  'Pz5cC3J2hMxhgknIIIPm0WMDW5NeBKfrKmUfJrHZG2TpQP466mHHS//fNSLXg8bxv4GhzOb8Z5k6LjlUC1ZAhaTfAQ1WoPO5cAd4GHf3Wxgf1+' +
  'Ji6bgeNFQ7hIqwS6v1xEAUIRDd5QikmJ2kpOOo9ZlF3DulOn6JgkTJpI6JHJYPdia56ADt/o/KhvvmZMjfuQByYeWPl7BnYxH8J9/tA6bJ47im' +
  'eb6/xng5xjk3Jz1ZPJKwG1lSrWcZ5zfTGlEQLMwzdmzh+6r+mrdGp6Na9YthMSN7KJ26eWQEvUFUDJWkbJHLKewI6HhttS6jPz08u/+7OcpvZl' +
  '9qWHbRyYHa/FBRULlaoUwWTZ8OeIB+pA+Tj7tREucCuB8WoI4p2A13yI2+VnJGGTIthtNh2l4qLx/GBUlbuvZJEr2R+7ksyQKhAKtiUFDCNy2T' +
  'pxkLTZONeuplSpcC8X9UITlnGW0QcQjUw79Y6IdCJJqEPv7DoFhROG8lWNxXvN+nRNqFlmZYMt1kHhrqtgey7Zq90QLjvraAa/MbieB3oEWQBU' +
  'ByK6c+HoDJbAKEGr8waWwNfqARU/CjUxtPCB2gpvHQaWdRG3MPhT6IQnfIlT5WQaNK6/7gKE+7s2O/YNczYPLdvU+SEB+E3eTy2vE81ZaUOTyV' +
  'y2vBfcnQoqC0YEuJBRtnNo+NoiMxiOlyMz6l2ZSJnj+greZ6sx8gWeIxnLXTBibg6t2uZi+rCbJJ7EuZAyd06BxZK67mZnWZNF0IuHQZQcCD83' +
  'PBJWqep0YSEEG288jter5XWmPignhVqc3g7fqQm0pFMDiIW+1sOi7jrIUGmcuJUOw+wP0wzcjH7aHGBva7h90EBz2XQ8PiNLxuQwOpuFQc3+h5' +
  '7H29mGMTMTtZS0luE6HnQ18okvyMpwIxLf2DP55iJxP3VUbYgA7eTZ0FEpXCH4H8=';

/** First names that alone are a plant, a place or a brand, but not with a word behind them. */
export const LONE =
  'Qa/Z/HTj0WeQNQ5VhuQcQJVSpJ/hNwO+Zll1BhJ/gZUxOHhDmZlgPAy4w2IXcY23/vHX/97xd172wRXq5l2nnEtA/qGabQ/2H3/wQlOtv/Tueb' +
  'ArPUUVA9XwUZVkM8OB0mdjXLKuLWGdIr8jLH/9CoAhQq9Td23Kp3PuWslMQhZ9IC7bQ18SfPJExCTV2+Ofi6RIHP/Q6tWiqNqCy6lw+QyL507t' +
  'A7x+R/4Ir/LDwotf73wgtGE3hrZ6TtFFlzv6U25L1w1VdURJ1eG7FTabDR7S74CSePUY6Dnx+5VHc+l5z7YT/qCJ/';

/** Family names of many countries. */
export const LAST_NAMES =
  'MM2AzGyvhgMKAEj35krrjlOZXPc1h2GWWdeY3sW/OFEjfkLuVrDLQ3alVf1VpCGEReEbYOOyEuDu89l/2kKc5OnDFke8Ab923rg6xoGrIHfdzd' +
  '6Z/5U3BVdkO31+mDAI5Tir/ljRo2xS/jORyd/f6jj0c6VgpCn9e7gDa/GkqzB8brJq71b72H1x87ZTzx1SWf8Qxaj9u3c0JXKyojXbVKUZAKpX' +
  '/5pCtxdK9Q2Snrj70v/wcQfQwdrRNd2cmcTeEfKKfTh+/qV42y2SJS2fVpecNvJNpjALYxp83qIA10o3V9/n4c8z+cQ/m1ouPbgfJdLHf/aX1+' +
  'P7RsCIHQfLXWcOMIqZhVC3MsQHdIrY/f7+xeN/C+t1MJ2qUlXlxnXqeI5grPjhjxG1XEc9O7V4xpJl6foAJEE87ecE0SOGf8l8WUlz/xZsBJg9' +
  '6xv3xXEI1yow/2tc0es7iSSGQsMukvCkWLLHcxHQP4++eEX3CkG7+wsGFKetxHzZvgGFtvszbMX/liv4qK8rwO3hoKj2Eipi7hrFqemnJo8gdg' +
  'sfEL1UpdyJMxTP77qnORjA6pUb4YP+Sig8MNDizCdavvOPiw63SIUFQ5iTXQNbou3bjO8Pj9vtevgSjq/Nz5raCeSLfBv4vbs4gU7tPsBVw53T' +
  'AKm3v2ryuuJ9JtWFdovyAn8q9XcF/unO/8exwFPkwJ0AvCtbMO/OIAoZMb68yH7U+MF/1SgO/MMREP4MDA+lq3eX/x0AUezD/ow/xNrhvhzZbF' +
  'arGRD1e1D8cPb3xEGhA+xm5rn/z5OLRF0eCDyunSJfPs4SriBXhOdLdRtQK6Xw9jw4+867/l94W14ojrVTf9RkCMZAx0f/xuFrSizhEJCjeOf6' +
  'X28N/isSH1BV/P34VMc1E/R+LE3x4eUT6I4/nXS/D5xMyt6uNyqtaWqcgJPg+d0FE/6G7qxUuep3iewA/EQEAn3v/pBww2ZZ/+QrshPJnf5SOX' +
  'I2/OK2RdeWZtuNfvEQQK3yr3clDo/qbdrRwLrfWmwKDeup3jp6L4Pq4jQG/numn3plu6MrQbi3mfJ5zla89f+Uextbn3ZVaEnLU+C8q88WXMC9' +
  'YF132OK8v/7X3D6kiP68nue/6NZzXOteDs4H6eL7Ea7P3JPxaZCvYa4OLwwTx/Z9cfz+tIxF33P7DrmqNo+m0u2IhTmz/s1Br8dzgbPS55GOa3' +
  '+qHibb9wUxKeZXFqL2V5jqSuE/f00OtG8VOxBnr/BRn5Oo4AO/xdacR1YIJ76n8/YqU8BlpYfuS1rn5knkd//2cSwj3oexY/FGf8Jo6b/mxWUv' +
  '9Y+j0iYqpL/4CofsvR/8a9MwKpv+id/5NbzrFkd8wj74yX28qmOBluplvIg/vaxfFbf/7tIVj/r3eTSwPlwrnY+m3FQy1ML8RM/+WZ8fKZ/FuO' +
  'FB9fY6Abl3tMv3I1KnCx4jY9lmovqPQiZKl7IrAqpmD1ncbidZLS/7TQwyORXo/9EYK9na8uRgq+tA6C5SsvJ4Jzs/gER6M73zKHN5ZTuYqTrg' +
  'pRzULqbn/DP1mf9RP7HVZqxlmNQMM8f6CHy36SgLD2HkMIcn/kBvGiFJLjxcr50NstH4je1wHw8SP6KE8GaQeLi8qKKID0bQ+DiMM6yzMY248i' +
  'pfgZ7rtSqS0LZ/mFRzrOXkrCx3VY9dd8qZrZ8JMnVEJXf1D1Pmp43pvjwy8sh8xkrLH4PwZsKxGJ0vHrOtRV8JD4qPWkyxBMjHqZu44/BFntO1' +
  'd9BDG+I34vixNrZhUPlUv+QzDmUEfo7PuJi6oZGrz48TBAPwP+Ka8v541moAPe9t9IZNlOUe2A4rPP+zjS3U1DwzYat3XlERpX3L+komJ8AXBU' +
  '/p5UTimvvACCTrJUtOff7RCtIkO77vkYeL7fEWAcz4I/yrP+6XtzP41O2CHZCQrtfIH3AHv/EXHG2wCxc+xSH5f41PPHtUUvHN7f73rElfBYJE' +
  'viHhO8EPAyCrEvr23/+ZP/3b+YqACf0ANElPZOtP9QSzfVqhjhclJp/G2cKKXv9W5FCqtzpRXjE98Iv7vf6fKNmKEyQPct3nrwwLv2Nv8ah+kl' +
  'FMdCFwGAT3tm0BNf38ijUV7vfL0xCU1jqGcqJ7RX9K5eRVJnKGcBfDgDaWKR+0lT6XG7tRUjP8vb9cd5gEMPM+bm0rhp/6RXVmGRppNBeDjw1N' +
  'UAbs+QQIG8WucR/Uiy3O44s6PG2HUIdj0ZzoXq8Rafwj7bIzO0e+RQ0PPa9+XBCq4AzuMLfS1HCgSY1Vt5RsESPB83Mep5dKat76c/efgdhG4t' +
  'eKgE9BED0CDycfqip86dJaMcCS9xvqL+JC/VcwL6Mr5gFeLRX9pPCfSA/7DL5kaOmzALS6++2x2O/4mVl9Wsf/roaKuK4lCwxKFj7B6FmCwSOs' +
  'sVqfYBkg36st+EYkpPzAX+DS2hta58F3iu8eZBfaxwPd67T3go6zgPe9t/yKWkFbZQDZDr6APr3WiVr6ojdrl5d7/Iv/h85YwOLqIC3P5/etHQ' +
  'O+bzn2s9B26/R6VOfBSgiOaOU1dVd+VQ+DF/6sr1fPrjDqf+CfkuJAv/8eN/Y+ewb+RVCocB//28+yIWUThUAqea+Vv96eYf/oKsc3u7fAyvF/' +
  '/Ov+QJelNALE/wwr6mtIEV8Iznbe3j5YL+K1/5nr2TSYpk7SvZ3b5f//bvSklK/qhfiIBsPOPplf9cvcsVWolmM8uTmQumB2bh8tncN+LZfScJ' +
  'JIvzACpJeoq67X5vEWb9rS8I8Exr0+uvGVwd/Dmq1k8o/jRPkmht/+oQ9fz/6SbjO+c0zAf9sD/qS9QxsleKz5GzgCf2GMc3/yH/Px+EOCJEEr' +
  'fqnsw9LE9TNpxv6WuO3nOrfqOYvtoFO3WR4xRfPz+MqfNeQKFt0KFdJxTfoPd61j0h2bf3+Eg+ZJkvPkGv9Jd5SwUfHLinwx8qNiKt3P7en/mb' +
  'eoUnIIsB4FYzVqHNFsjeXeV5dz19wzvSWUoyfYHJBx6+/bB3+pFwUfXhaWRYsot3JGzS3Mh3zYEu//+GAjqwGX4VQQRzelOV0Ev4Vi93Pw/PA6' +
  '2coIfnrpHfktj4uQmN/56dssRqatyO+HK6UX/29JHhM2zwafYXaqggP71qGm/+E4nPsOjsF4u2RuS4emk36XTigcDlMJh3Jc4RzRAhKIJ5mihE' +
  'Cb/IsEc6mrp6q3LwH/fRhHv/04plePmSOCaqt+WdF3gkAEoKAmmRJ4vaub6Tjy+X/702cjzWjkwPoaE/zvQ+oZFyPnNJ5D/29i4e/6pb+Zhyx1' +
  'wgf29d4YL3HGBoNxMI5IXiGfGJfv4Tq70efV5eUOR5dkZ/MZ7BT/GwOhISf7dEAnfwt9M9TcgffTBFLKhCs4KDV//6kPQ9XSo4JrH1TUTUV2dR' +
  '1YDmETrdUVJfX3xEEwzE/P78S/fmcEh/4LQ+x7ilrrziT0f/NJ8CkDo/8jk2v+tDJxBy1MF4fQJpYq2X+dserrAAWu8/4+CAVNB/kC/Mx5EH5i' +
  'v/6k3DmSXpbDzmwJ9svXrYoB1z4Ckb95dDbSiTFd3i8w3fw0GCj818fQblaC89aqNGV9vHXqq9CGBibg9PSPTDfGg/1O4j6ETyJxR8er+7Rw6i' +
  'uGLQhLyCVG3+Fv+ETsuOfyMNbvnam/4UmQOZT+Rgmjy9HgZC3VV13WthGVIHm9uCG87NWpJg7KTzFNcTeqT/SvdHD+nRrPebUiDV/HRyNB4ETF' +
  '6/70Tz87xPF6m8doPdZji/rT/CR4wn1XUqT/th6m1iplde9mxPbHP+W+She1COk0aPmImsXUjf6zj8TwFr1kxmWl0Tr2NUIV3YnxZkBqm37dbO' +
  '6IvPxFv+Iq+Vda95ni+FkTKDJPCHoTsQt/ZB/5cf1kf//OWfYJGuWHLH2GvicgSJT4rP/a7qCcYt6hbthv7hKFf/2H3aCwBXCgNou2DRxo2fUa' +
  'dOlyZRM3BN1xH//VFbMVddtU+Jd//9dC4VxpW9kxkt0CZYttaZb9GkEhgBdEt4zrLDwWUspTydRW+h/7NKcS+uLzP/5eX';

/** Family names that are also words: they count only behind a first name. */
export const AMBIGUOUS_LAST =
  'P8S/slVOj8XIDfzw957W+E8unPifnKenah0Y+hQdmv7x8OOO64pARcKdLNocioH7RsVb65Ukq517m6oxm+sG/Pqn1Dno8SIDjN5FX9i0V0d+5b' +
  'zjAH1sG/wWroIflwX4Djj/Vj2n9gI/BL+y1dNS9ZqzLtbbWdB3vfe8I5IzdLv7Is8djmNPFJyoKy17i1ug/kFilleo/tyG1+Uw2uBiIgauFo15' +
  'Mc5WCPPBOr+cNw53D/unfiGhPQk85iiTxmRP5r1z9dpNkow7+TPip1Ux1Kdpk0nX+Gj4mOz5OFKwfd8wHblwm+m/unGb+CQcS5YEmjqb0Gw7Qc' +
  'MjAG4c1TjWY2RgUaX2ub33whO4N3pAqIFe6GpQ8fbJrKNBLfAloO5ueeeBZfAHwrHLC2kWDqk1lYLdNcUgmQokuOuKMYL9/JOMwgeV+SFvKZGe' +
  '+TVY/EzyN/bV3JjL/ViZUjzZSIcqfNadf7poCTH2i7iHj4ALDuVJ3fxXBV++AbeUeLDtF4/kYkebdy2NoNj/7NPqE7jql9qyPrto+b/mLVFa1i' +
  'vRVKkoIIy1hAP6WGfad+xMkYJr/5HbrQvtkZ5XbeHdNAEf8boMsr7w+9NApK5mVzXO9jgEX2mcHm5HuQT4GYuUhVxtu/L4Y3vZS9AXQxsSPeDj' +
  'dnB94BMkxQ6rd2R1m6r6jqG9UCv83adh6yAbO+1CUNbWzut78/ec1DVVL2FjhUoJ/CMMPsLv6neko/uCw1+soOrlcz/1Koff5zRZ9KpN/mmaB2' +
  'LQOC0qSN54VGmt/DIzCTlFbt0rhlMxTpO9aCwmcWSOw9Xfel3g3xcUCntLVtkilIEH/';

/** Capitalised words that are no names: beginnings of sentences, forms of address, things, days, places, brands. */
export const NO_NAMES =
  'N3Trf7fCzgWMh28u45mSXOf9Oq2xbwXfRMVMeb5Yk4yjKjv2+R3Nxon/ZdujYZ2nHo9XH2o6vX4rV/MURcSSyUHXudGbwis/df/nAH9nl//yqn' +
  'scJGUZWewJL/7rxwrP/+n70ekI8oh9XTKQfyIzOF+yY7eS2YPbPSktHGn6fEhZUB9fRzgjceOOdm7OtGBc79bfge6ygsXesf/5kiaQI33SfQiY' +
  'jwLLdrrMAPkh+d5yvP9IVij8g+4U3i8HVq7v/iTTOsZ7/0Wj+7NMgPKtPXPJjgGjaxLkyQgUtDdZQcNbU/CEIabYGo5bzT+P0cbnhXmQnG/vuh' +
  'PAIZL3Zf50OnC6D51WfRMRFz/wxosA8qd8cT/MhntH8aE60D7inKx3YSjL3B81qNn+T3d+q+JNKeOtB30INX8nVjBxIvqYw7xviHHxs7AngkLj' +
  '5u1z2k6P4sLxIZz6bSf51h8eK//5n70zH8GW/qEYTD9bV8Qs9GqHOeWmo7/mZWBXckC/7zwguJ0tEx/r2eZFilnyL78mglhH+jG6u3Gn+p/6Dv' +
  'D59gzC+X5Q2a/AgcEh+ITf4Tc5dinOU6Iq+nzcL4SpsHr8Ut6BECUtKVLa/4Uv32ceBpA2+BVeL6Hgl4/JAu7UeEQdqAMtc1o19D+jhNDuWIAo' +
  'cKvG/YIyFLXSQFown4XooXnheio5CrQi/VKdCj7sL8drC3Pjr5lhr0YGWfqf5Lhb0c/2Xbv8Kjzn4xmxVQGt/zw7Off9o//4W55OMBr26mCimO' +
  'CHZ/lN3rUb8hzgqx6aMV3rM7nfnJOR8f3BD94mwiGAG7Cn8ewZCuuXRu/54sOsWFWPLeuYfwAihxf9lTcj6eT7Vpw28x6/SnOc5eqTjeBd7gSD' +
  'GHgMWaOyF/wCswQnNBoVRjP5EJ14yrKeo9OL3E1V1HmFSzo2ifYWUQHJzPOhP2f28yfKzg5rJg/oIjDfCBfmun96X8ppplC7v/7bRddkuj9ISU' +
  '6+U/3L98VmTUUIhcHw1r/6jB+jjLReAAa4sQMVAIYQ9Bv6IT//jMka4V2kyjfBhyv50fL2M7YO0yP6h6f//NLBd/0kGdOcuJP4utOV8XRT+7RF' +
  'Gf19RQa/sLuuc/2wVs4wXTzKVDKf8v+2xMmI+D0a6XpiJP/+MAB3XaitrnRHCTn1VY21/+atcFuvsvyhfnJ+yG/I4ISD6qL+f2E9P+vJ/o7P/4' +
  'VWuv+07F/H8haV+kXW6RMcINx8H3/irZI9FMDZHGcgjwuRTyO2gD/quv+Zc0o7x7f/sDsjB/5Lbj1esgwU5Fz5Sx8Q399VhU7WIct//2xQW3+d' +
  'Cz0GI4w1Gy8/9G4+KlYaF/35DNRfMC+fafLwuTUSbJOt4lDTmhFnaB/27H5mVzLIls/k/bgfDrLDrswVty+rxqtC0Z6Pf/mzn5SW8tg9tpdE20' +
  'In7Dnytjtok40xtTTnri38jB1EoH/iL6opxozm9Ct5+EIyG1vtXS/uSF1fl/71JyuAMS//E3fL28rkeGW+A+15QRAowMiPe09jwZ2Oz9g5RmOQ' +
  'MP5FdC9eD8Us/YRsqAWTfXtsLqyo5VoIReMRy1L9iG/1OXF+YYbC8RFlPB3G4uThd1Tt1UftNu8A6Ir1Y4qp4Vr/V1fzzZOIb9A8LtOFMfWwPS' +
  'HFkI1q/qRgDaW4NEM76+FcfL1o0GSpcfMfEpkbicmMs2sI0xnv/ONwo8wjMrEq73+eE3IlMAY1Jn6OnWaPBHc0WiZ8IY9wX/4CrvhLkgYVcSU2' +
  'XXYs6Xz0O78Ze/sPjvpulr1N5DhSUKo3nr3oONLDxSLaC5XQclmfxePZMbzP0Oz/cXYHHmbEdD5dIHcYtmUE6kHk3w5B5B4HxcT61gLC4bJ7w2' +
  'Aqqxxz/lZoCDyjnxLl6FqUjV6zNxWfl+Pwl0Cq//+O+yjvVyuWZcab8Ll/8fkw0BcAyZnoRDI0VbWDXJ7Tdalif/w3L5jL/4VlvrAxt';

/** What goes on behind a person in a sentence; a noun would make the name one of a thing. */
export const GOES_ON =
  'HXeyo6xvtY1TqoeT1kd3XTdwzposfxeHpmX/l5NvJAqjJkR+vhqc35fY9bR5J3RX/wdHO4iVgxV2dxyU8wofsXhBUV2CC/PQLAfPD8Irvav1vj' +
  'Ei8MEICWtOgTOOJBpKtxqXrn0/yr88A76wnHJeEyhpPhwD07G7UBGBJQyOWrB2zihj5oaizgGiIHUXdF/v+T0iBTwQ24r0/TrTtxB47dIiWZvt' +
  'PqEOjy5rhfH8/lpJVGZIuk0sHW1XXfusJ/2EaCkRnh43BsFB2b5WiIm0IgLm60jwC9Kp10VpAuGzaKtQSZkWBMPklXrXulltWChNZpGFfr5SES' +
  'V0YvoX+09fqd9O7Vj34GGq/JIf8tB3KjpESm9F5iRxVmS+vXnyATjUkAm3iPKoCPY1c/wjEjPxzJAbr7w3RvAe45xymxcdM9nOxz8KvfgFu+6j' +
  '8Lw==';

/** Goods, prizes and terms of science that bear names of people. */
export const NAMED_AFTER =
  'IKag0b8k2uTrk7G4SqUQRW5+5LOoqAX1P5ROuDVW5xMNpb6trWEssVN4HEMCdNWMXv6DK2SOZm+4SInayvtK1j/SgmHiJicQel9YzBvUbncmmL' +
  'Ad4wG6XUv7rKqK/t8qpn8gaF1SSIh/sW0+s/+EQUAftyztyVDgLp0kzADNzY046N19/9AVdqPRXInoRQJVn+vfmFb266PxdYsyy4aWurHgHhUG' +
  '1XHohmYjxDYwEuv8=';

/** Nouns behind a lone name: Adam optimizer, Allen key. */
export const LONE_NOUN =
  'I5CnEX8G/v8Cfv5pPrtvS1IllQkIlSXRjvizw1/gcR2mCT0pv7AcBBS4ERYz5TlKBxZt3Ynif1P9ntpYcl+LoPCOpqvmeAJEJFSKnQK09L31T/' +
  'uaM4yw4SvF+VvXn1meMu5KoqX470X6Jzft0qAq8TR4ZBt7h6KP/4P75TWwfwhEY39TcgMzFXwGIYTk+ikDhphYsQkhlLxJy0afzz7FBPw==';

/** What is somebody’s although an article stands before the name: the Doe account. */
export const CASES =
  'JzBANer3q7yr/KBQyJx39gCmJguir28UeJX2K1x7ydi7U82DYBn/d37O9hW46gLCS80m5IDuKS/+47wShw0/oHE6Vlu+qhTzUP24xxaAplo76l' +
  'U3/';

/** Words behind a name that make it the name of a thing. */
export const OF_THINGS =
  'PQT3A1swTg3P567n/cbdQfo0SZNkgCZMQc/V0NgQZWSzzmXopN+k1t3t19z/hChBDSnEpijQ0ZGe9sxO9AcqoKOyl6JR8sGn4DdynuJ18v0zMO' +
  '0ZdvlvkydJN/408V0TxPNTV0MgrDM1TcaNxXrCZwafsaxsLk6HWdpzEpIiDQV132681+6jyT/St9txRw1RxoeEIPJqNBktZLeQJF0LfjGWdx2v' +
  'Nfr/CGznJnD6dYAt54ImcOteeAWUlYGTTndcoD/0NhhL5bHISk0ucGl5oBx0Hs9sGK+kjQ/keYeCD+xglvmOpQCWSTWoKcPurSqKhBwNaHdvqa' +
  'CCg3JF7Y4U3sCXvP40ygSO8YubR073PxiAT+qxIpNri0IGvxqUDwJ6Q8qMnPTNxpqRAyzTXH8OmhzWwBfgwymWulX0MG8ZBsoTodgGAjX1pRRL' +
  'fbFDlZ/ui5opr/RHHO4nkFDj9E8f05tv7bxWw29eWYl2o812IiKOLKV4lJZ0eWe7EO2ELZex4EOInpkmZgex6i5An/QyRkx9qrOP1esroeofrc' +
  'd4uy9b2VnWCjj/CqH1xojf1n0Wmq2ZjpPms2HjqUwoXXWuCqyZn8AxtAxyxrFLKG8rfC/8Uu/2gB6UFI3LHPSQ3jrlRyBWEv1SZy6ZGE3iJoNQ' +
  '4MLbPc+bafJRmYrELxD0T/W40s2mFQKBP4aMjGntXYSTsndus0vmwS9sQaGfxxQoHr2TnwEBM1DLO3leoYlg6vqYkdYQVD44cRhfJyDvSn7GUD' +
  'U0Kz3E5V7vDxROUuMaer36AvRCH4d+zl8GbGJDSw6xdAYzLe5rua2jxoqf1ujGKTsMBsAoXfo0OIMbswtUWXw==';

/** Words that announce a number to call. */
export const CUES_PHONE =
  'R1DkdZ5ZG7e+Ubhx+/0SgvsnAPQQHZc//Fd7dt1AUcYQRkX2tsGXQhqhc21ZE/vfFPF7aDPZmo5AvnsL65nCJUXn/7jgQdQ8RqjwkOkC+frZoJ' +
  'pta4jfzDc7PoiP+HWGbl3OUzFvjF0XLMs7cthBLuLa0Bl8=';

/** Words that announce the number of a card. */
export const CUES_CARD = 'TL67GuWPYU1v/bLfyO/1wRKVcDudoZFtYL4/J6wfpNmvlBXl5ifQVCzUpUtB6';

/** Words that announce a national number. */
export const CUES_NATIONAL_ID =
  'Sw4VPLyQXWGvkxPWs7xQOJNSDc4scQLH/8MJpfuNicPjBu2bh72Man9Gf4IPD8YYl/I0j818WWx9s1VJT438=';

/** Words that announce an address. */
export const CUES_ADDRESS = 'TxxrI+dindGVE+e4LUvekKQcz6YRh/+ApbHjuHmz+qtDbmf3yWK//';

/** Words that say that a number stands for a thing. */
export const CUES_THING =
  'RhtkghJ1iVNfSu5b1Kmrox27tgWw9iAGtn/h72WWLnT2WAKLByO1jv4p44sOxPfFvawqBEks4bkqYU4ReibT0i3Mug3zkraYf87UY5Bng0FBpY' +
  '9lb6eakHWi8JP5mcuGtmEosFVJn1mNXeghnq1U32Ju3NL9te2BdWVyv1wQfzrUJUzX9UCo5TROmfw6VV0aGqNOVGOWc/xWiPw==';

/** Words of a form or of a manual that stand where a user’s name would. */
export const NO_USERS =
  'JG8F5MmepB1L9WI0McvW/ryPtSYRKcJ34TDR+qLE6N5XSJJe/xeVmpTbxI/uVmFtPxqHRZA9B/5texMsJB3jRjcb4KSlq69kMBcj7tUfvqTIE2' +
  'o5F2j3Mmf0L798ah4v2WBEYFFRFr2FGzw==';

/** Large cities, in their own language and in English. */
export const CITIES =
  'Ma/GlwQ/o+YacVR/5w3BJDlQMOGtYn5Ar+EVlDzCALg5A8Cx2LYETmgHKugMaaHSGWVYOcBCR2VnSM4HGWXNWXmAlIogx0VnyAiXiWycV7D0LW' +
  'ha5GGn4sveIBe7RUR3ryt5+TAs0MnNGBK4NRNQ0xQz5rXNzdGWyukWPUrHJAQ5WCNxB5K7s3BPVCo3NUPrCKCNfdCnYvMhQuTWPU6rNSfEQ0wZ' +
  '7sjSbMLpygr8LGPmegopWJcRYbwwdXU+FT8t8nYHQaYuq6QJWk/dmt6H4Dv62PNY9LxDDX2yhfoJ6/BgWfj5wn4K2llBwLLAYXKHKtqMxDD8QU' +
  'G3zrRPv9N9MCoJ4JhAYs7TP0Ti4q9yTN6JkMz8CtEW+FVMsWGXFHovWTrF90f8=';

/** Firms, brands, places and figures of stories that are called like people: two words, without signs. */
export const BRANDS =
  'KkuhHHvZ2uwOwtinIG/iwYMAmGc+OrdVkCP/yVSyq1Mt/qC97MNgHMh5SNiM19hnS/FHeBzUOG9tok6VsmHadBYLG6/06B/2+6WKrHtby4nh+U' +
  'uLH6RPdFxmwh0EtYssDTls9pix8UX6frbFWgL6gafR9CWuy17dHW0mPMWP/JzBVQxXJbflWzaZygXEK0+GKnNavl9/8OPM6+nDcBE4IlPhmU1E' +
  '2nDITQRSvCybsBdE2rD/T5XwD7xVZYvj/aJN/Jti/8c9a+18ox4KcwFQkT2KwbLmnQdR9T3I/ze5honM2BHvvFfBydUa6IIe0kfHzG5CQgX/Hd' +
  '2paTPJ9x0P5+Pj+LoGC1CPuO+SznRqqCxz3grNbQnfd4nd/8mUDXpazK/p21F/8iOwcK0nqKeyE02qss8evifxLR5D6l9+u8q3U96gKSZplpf7' +
  'bvi+860iaufFcDFoyONSQePBNgaYGRrifJxMDUhE73cR5eWuF7coGnHFy75a+JIrhXsoQnq1KlWBfPRnpqx8WHTeFVq5pPlRYjbW2HbHFusPnr' +
  'F//VtGU37LxQDhKnDJdk6N++7dzThzBaVf8//5BMMQ7TrWICILCYodKe8W1kd+fYx95s7TypAvjg36mijymEdL50XHgMikBJFs7ChL+MSJTWJ+' +
  'Ls/wwv8t6KGVT09t2Isv9wwNNCKznn0oz5QPqW4K53QGlJmgzKn+NS8opBmwWOMUgO6PimvcLatgtVdaHrN93NRnF8F68fjmnkqHo1QmnLJ1NP' +
  'zDf/Mb7ckeaAP7utpxbM0/61EMcqZHcFyzOFc820CE4N8L9991xvk31KkO7ACZui6qVxfjX8Rj8xhPp/NaNWQiQNc7FY4f8cYo9g1qHbINwpWK' +
  'KoENqtBV2T+AAp/OJgucz7KzG31DnGBtUW3/SFx3+1z3zdUf6DBv7yo4+nvYX7HBcKZ/dH/FC0CBf+22BDJScD8yX/wuMSnCaHm/nM8H34Bmdo' +
  'mVUv/Ynw/kT5eOFzfmp/gF8tv8=';
