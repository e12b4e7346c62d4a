// Packed by scripts/pack-names.ts out of scripts/names, which were compiled by hand for this project.

/** First names of many countries. */
export const FIRST_NAMES =
  'Je5tD+72eyTIDYsA0fAQvjpasdDpMXwPooDkoqIZzQMlDOUn+PON/LXn6/NbzhtX37rWWCcQiQ5hEBrD5z2wvjG+Q39Pb7ZWUcMIOMoOAWE5N9' +
  'd/aRp/nSEt8OSZik5MQ72nKddH5FWWXc6NEIfBdf+1gr976oxunKjGlVIf8mtELwUsTYGS+jz+XJVRX5n1w7YYhg2E0XfADXT4CIdPD3wKeEH2' +
  '5EyCd8B3AMoyG09EHtmVrcDoYY8oAwn/bp0R0gfXa8lpgJH8n/gkxPb5RuVVVBqMeXxXoAC+ueeRxflFpYn00WfYFnEitqvmpHf1VWH6Q+Q7iG' +
  'YZycR66FUaxufFpmRO3wQcwaGRgLxM2tKtTl2MnjbMd8zVXgJtaRCs3iIrRZaAKgN4oyaDCBLiCPCZQ0y8t181IVTvFPB41Sxsl9k9hBJdIbYB' +
  'TPWBIOxHfj6XqHVrdTqWAwjKTrRR0R884nIymQmQZxFZKpyig2l+jMcZroTznN4IiEcpCaQBukOifg35TiAhwjdR3/fkuZofpzsKDp4NRwyGNU' +
  'kkLhS2r0QsQ6SaUZvsDkIEEBACNxCT1WhmHNjk/L2SoMQ6/dDGoVowbVfjAsgffSeTrD9HpgE3uTaH2c8sCPyokFaH0mGasPawz4G5K0wbLTHd' +
  'r6pbyeR8dZVXkoS0jIB1cVGRnCdA1CpjOSccuxDtVuqhE4hgHLFHnGpp1k/NU2rqlKK0pal7yYo9Af2XIX7C5GfZSp+hAK5/eevaFtMHO0Wd2f' +
  '3tiZhc1CHzbputNBodWhvkdLc2XMePapetJFFuDnqJTZ30BoPJN0TteUhelNIeOQiB/gd6hFdr/iANIfc/J5rgG3fRzGF4TGOcxDTB6Bv5FIct' +
  'yO2WfqymCcbnkRNLSzV+MoRVHj7H4Rz6NhFNsjWdun2t43OyJAyFiKEpoc6A4HeUYj0dtoC+JWMTtdS4HXu+ElnVmx1SOBMDUaEckC2I0KCYpJ' +
  'YRLE+bPS6Ncjv5n5nmFBiDUDPoaooGcF9bk+Gm1cwevirFDDo+o4YGlNiEWKi6HW5r0iQZG1qoe7GbTHY23RAUPI4frenGb+HiNAIJ/EI4DGoe' +
  'AmEbDGFNMRJsIjV/8qJaQubdubv2Fj8AWB0QAD5Rfr+FhuC0vYmYx0eDPyHKPoQnkFgRMV9o2DzbGHN/EqhNOp2+UJP8D8/09kSFigY2L7FioP' +
  '5b6I1UeH+H3S7P3qYfEQAK2jPOEdg0ug9mlLBtBIZx1dOpqf61HLgOJXBwg+FQH30XmcA8zAIVAjo7/OYFPQVZdPinNNYTgUqixczpWIxg6iGF' +
  'mZNLI3A1ggh6IM+pJaFfCH4M+LGoeEVTXCSeW8IC2bO7r6C2FpIxfliaaeKIjXS15B1OqKaa0JvSceYjdL/77CG+cvpb8VjUFKO5CgJL5eNJhp' +
  'X6OYUfImzyf8AlLj7yw6gtXDENpEeeHq/wOfLjXeMV5a8eCR33Ec440tsBEVzMIFXp76YfgidrvoA12rZdxxiCViN2XUkpgIuqp1WffDe3C91i' +
  'wHhw1QxjEbRni78WhHwg/aW4gfkdMVkIBvpjiLIN7EPyBUsFT+VZ3xxXIFBFLnQKt5QGsvsnoUSW+5xT5Osv13KfRjFogWZbaJVjTgg+/FctUP' +
  'uDmnB6gXpgjqbDBBDjdo4ee3tIFHRn4v75BRlTymETB1j4J8EYUkX2IFDJX64KVVUvrY+YpjqJirf8fBguze53OFrPBT9ZPNSoxf8ujjrNXMWV' +
  'PxqC81PmJIq478dVTyytjVB0ggEILO2EeC0J/CXbNNiqlExAUKgoItFof9jCQ+TtgSoPrXkENY9Nf+DQ0+bZhtUgxmRDPX2F84wK65ytkw1/8i' +
  'toSYPVPr+OJrW2p48tFLhKQNh4kbWFilDdFEQlrAoqnPyj2ZBJhmbutX+EgCfdTAn+yRUU+uivsZ9JX+7bVe0LAKuJkePIwthpbqgdKQ9T/+u1' +
  'h1Zy5mWErP1h8G4bwmWwBBbuTQE8PF0wbbuGB2qsbILtIUsvgugnBHkMMaMGtKCZtX0/nKUX/uhHmHh5DoZ/vbNN51iDMJtxuAh3KkmAfUbmJ8' +
  'ss7N+PIfh7iuIWb/hN3C3j+3PJTUXL6BcRaNTnBqzuGEu4FjxZqJ42QXhvpNUz7MDypP7z5cYgo9BJghO3+TRdqTE/nJAI/t39twJl4JvolGNS' +
  'yGELPPvcxdeWa4Be0P60gJKQj/9otjSIheJba09G78dfwvcidbBZ0nvCFYTkEMJ57EABt4rADZMINv7UxSgmXMtBLuEVUpLnzBnLD7ZGlAFmTc' +
  'jp9QLDfaG+ORCORLqhyDJmqcvhQxgWq8xd5hoWH1ZGmDn7mfzGKyssqXJyj7+516A8COr26tHy0FV1oIXeRSGMZ4nWG+B5aKbAhARJAwNVgCe1' +
  '/42g+jXznFBxCghM5NBCajLHKBdS8YXYOb2CEEkE55hcE2LDWpfhPMs+QU9hqEp0C/uLozuulPM4/PNjTLqIcX777ckv+rFBPzvlSCEikmiYXo' +
  'mwigBtqvn7EZ5OgnGE6cazR2G826u06yBRmO7IoU3mec0yaiP6hwJzNFWg/kT/g/lCLpF5JTKSFXx3Ia3TG/umZ8Wjjh5hO4+Tf3bj9jLj7Uo8' +
  '/AaAX4iPLcylwAhTUPWQljbmL4peOtTfX3BnVGRZW2p25+Op1Ta/kNdeDHEy5CPDNFxjIAESWPMHxm+eEQe6RDetY/TMlWDBM/CklKN8mowYvN' +
  'hhLdOYjPiSSsQ43Uh+ecTV8DY8fCSR2WsmMUtOflDg4GJLuSitfTxrZTF1trF37a4xkSssK2rOjwEJfKBSnetnzVoqXs80IbGH3WSfKUO1lMrL' +
  'l+qT0doIPKw6a/hAoEbu7iO8uxWesV1oDgx6DDbhBeb/XYckfjaArygrwF+HZQ8vP8l8YwCxsqKOEDB0yvZwGP+x+C36fcEam+lg2DAPX5E+y/' +
  'cDTuNR+zQ2uIZbmaCcdBMCrhbrLUpShGnvLB5LfgpaaJwDY38oLHCB4jxfhsQAgLbimR6HwqqUMVTVC4x80lsJiSWMtiO/tioliuoefYpmnJ2l' +
  'niPtEuMcIxhWiQ/+JNZ5m4lKWVbozNDXYSQpGQw3oDsLNsFHYnBaxWO4BwiqmAmepdR1EFGsU7NdcYXfYxM6AjHS1ZZLLzppO6HlHDILj8Lwvx' +
  'oSb9JfgmFBXLv4Lxnm8B8uHRGiFihuc93mUbrvfBGAQZkn8fZlw49lgxCfxeEUEnXAnwfwcrmFPozG3W0fDl5H6KgzAkDMc9qWOOaP9UhJNJ3v' +
  'hlhv/fEKB1C9peI3o3pFzvMix3lnNH35BjwJHFDJq+8V+AT5Bp6dl7pM3FI0hCSwAKw4a+qVB0c2ewp5jj55n35E1UAhij8A3hxm6MgdSskKoH' +
  'X/kkc9bxJs99mfZ7UUXttd+vwxJLLx3duaygIBTLLSR6q1PJDox0bJr/Hzm4OfC/2bdIs/sQF3VdSBbIPlQ4eowzYyiZGUp11PsGwDgUQYR0lc' +
  '3HPVsCqVXm/J9cugvExZZA02A2tHoA6rZ3HHdFcwqouy1rsfC7bIHJoTcB3ab2R8P1iwulO2s0QdO1jlAr1c/Jk3p9TmIPWGbRp9OS7+XROSi0' +
  'y0AvAlumkVONULbD+zOWkaw1K9e/kahrCXCnExxUYUplxHxogPKniTImCZvM3F07IXcGJxo2hPDohnbX3D+BwwOaYuwuJIaMw11fvqOUckyUBW' +
  'sgqmUC8RFFisQIG8EU7u//fAyfCJOZaksq+KKjvL0onlilA8EhUKzsCWeBs4gIpKlXxhmOQMMDbL1bt+6x/Jk75biXk8ylZJFj71y6W/jUj+OY' +
  '9yiWouzuSzmkUhsRA7QjyLaA17RKCFrfOH2aIDh3zlpT9ZCA9YwIbk0v/aLxF48xZWcbtxMdNH01dW478K1x/RAe4rnFo/YpfQGARLQWL22emX' +
  'DHTz5MK+AsnPiD2hjDo4wLVxUBgju+xxWzEQw8D/AJZfSc4gPKssWtrzq3QGOVeBsld/GOAD7CPDyVDx6FcGy7TM7D6mT4pesbqVVnG10/vkK4' +
  '6C0CyvpJRPxyd0BbkS8eTrcfoCfrd8z8dob1Nx1OLV7t2WRi3yYJmjncqaVtKqExaRXWRw0tkdzh+Dg7WOTm7IJaeUWoNYo1XRAO3TDTJm+LsO' +
  'zbEmsP1TdsKNNOsnnbu82uKxx7WYkPl9Qxfzstkc7IzzTxQfq4fGk5H3OjuteRjrwq+/fH34Pmk478rl1KgMMrqEikEUkN/DuDfQwaRMbkcT/K' +
  '7mmWWx8zTwMsPhBxiA5/hGYYWbC/LF9TE8HNh/O3/HALTmqrWbQu02dksaNdz8GY17wE7HnUz0gBlZLzEYD8FyJ87ktERuPRn+v2m8NYIWcDTb' +
  '0yiUUFhS+ilho7Bd+us3Kq5zkqaE6vbFgFFvF4DU4y08ypxyCtmaXyalxfgN/vKNyeTCEd5/5jH+2f8gvokDdvKQmEgsxiPyK53m4eVaGeRD3J' +
  'nGAp3HaUcQ28GV/OJ8rpFntwLWSItJeTTByUGmD+A4DNmUAbluWDFXzL28ToS6HexH4BCUFMIQs7DirNNqJ6WEsAP4Sl4C0NFVJc6/kF8HLUw4' +
  '1bdweAEmy7sl0Ve4c8OfX4f6ozU7jnrPIHs0MU4VWzTJbZzlaB2dsQIWmd93eBEEB2p/pIl0DcXlhiHf25RvRSL5m/6iJ2mWNAIh8FWQfJZS9z' +
  'ELWXMFjkqB3CZB2XvFAwIvqUQItHjgoOhP4BS8cOWe6gqb6DvKCPIv/3Z+YsWznkvFC7ubVjRK0d6YrkcMt2Vyy9prWXKMXvN/7/IxVwiF2ScX' +
  'w6zbS8r+nCUBGOobiBk3wXSkHLqi/+YrEmcJigDQmtvy8VAgQ33kE378h/OGOLou314euTE4kPkkZ1RQ6LyL8TgujTZlnTVtfMHtQK3Cby4G23' +
  'ZiSJDrHqlENRM6NGA6MsHlhlX4DCZCNorkOX+Vce8d/NqacgekgFMQWsNuQfibnSj6N4g7rywBEq2AQ/Rk1CNuVDAb+iT0wEREBoqlyGbg1jVw' +
  'JQJCjkoeC50UhpdFnLK4ImgxHzoOMPPcySJ/ZF90AKO4C1nLlqOGICffgboPk2rOkduCScOtvL5IvI7mFur4tNHNvLbieiyASVvkvB8y3hTgmI' +
  'GJPblsOG/BSrQLt5VIeMZ/hmdgM9SpDCB7g5OmgomvYd2LZRz3RVkbe3agrCPmMrWWLwTNs6chc92i0GRAORtU1p1g+YPVZ97Sd5A9s5HFzGRP' +
  'X3xlsIJNtZa4P2iWnRU8uVkkM22mp0ZpjDKP78oWH8VacjziuMGl8icI2y9qwk0rrttCgGpOvxdHNQFdtfIniZrn1PCd4+K4OG4csKwzCoD7hH' +
  'h2CvjHnx71PoxRwQib5ARSrjnT0FiGRC/eiqTVs4tQLDQm0G/2Cl44C504BeSxF1iGbB8MSp/TmeHmQiydBu1AwgP8Le4hWn+KmjnGUFD8k0QN' +
  'Ka+rkJHKfG1Xu8r/YfT3hgtfi8TahOeFaxcWP5HDjdKqRgDyLon7nRyk2nr24tIQYl+R6aeHsFI5JC1nzEBiTTQxLd8rQRI4LchJSfLLSHMV/U' +
  'h2XL7ccTjmPODjsWKvA438P4gopi+y32zNnbIRzhG323uZpm2yH8cVIvZJqzcZM8JxhcCiOTcuPqHRn699H8KexdXmh+NN1Dd5y4saCE0R9LPG' +
  'T4CNDycJSsF+F+Ju4EXai5ZxCasM7ZRPi7nzk9oJ4aqhMqOSXWWfQ/8RpMpTddoueiXJfdlBZtig3+/XrbafpAXBXJEaIBUh5HYkBlrU0rXFVX' +
  '0wszSn891Ih1YPgfyq26XC5eLGK3ldbLDFqZkQnLVHrWjaI+bLcuHfUT/FM2AbnnYHMm4oki78S+jcUgGWNXOjAhAxiziVn7q4V6MqRLrKsRgW' +
  'edfNvnNR/Vk7wxUwvrgCfxeFBbNcPcyS47CHQmYiKlyG0XapDBOGmqaL3z8AXjNkWpuLGGGK/G6a1/n0GHEVa6MWKl71vqvADC8CIlUZmm9khE' +
  'mCM6gSK/nAB6FH+QMDU4CO73Xej3a+SG2xS5CL0dJsE95wSC6gQYNYWL5hjriLP/FjrGZII9qYDJQBSayXQ0hZxVO0fED7Eu2iiQC9HIA+T0Rq' +
  'mnSmYEZkg9T6NbawQkGKKqcg/jYTfmJHL9g0GObEfWMBpk2RK4kRfF1NPw9opkmH/Fij45FJX9dVrY1mcCjSS7raAsXEu0pgI3wOm2tqX33qwB' +
  'KjGSD/1O0gePqlDMS7G/C02LJ05tFkPg1qpGoMcrs4JLFowHicNYxvFpH3uQnBBsdgYhFGYSVnvWcZOlceYTczOYGkprsDU7dZx55RkjcGWSgx' +
  'gXgn5TEaL8TupXgl/2Y24qR0hewLYeUOY4upTSNF17XdsvBND1xwD3B+8Bfr4Dne46cR3ifOXwjCICpE6AiaMlaZU1xCEsbXb1zOsvmxXeGuOq' +
  'LxRBqPPhNgNbsGIrsxRRpZLWNAoZL3h6nntY94/j5WrNDDXAZ3NBP0Ji7N0HcTknCxTr/6R7CeEsCNyfRV9/W4yRwwejOKZGMQiJGFJ4yirCDe' +
  'MCsdNDp/2/+AdcR9QtYirzp/mCtdWweUEWVSzVfc77Qo2jXtQYT+oro/wMK/TfC2m5hp5Kh5YG+KQ+Wic7VxjMht0FXJEU3to1QMCYJGiR8x0c' +
  'VKGEri+NNEtI7JdX9r8KfKXDMCjoyJRAlsWwfwFx3DLSkcQXr4faF1wYutuCS/KmQ8ATdAxj/575BfOrH76pPEaeRU2oUVeyocqaeM6T84iw8C' +
  'cvoLxMMTyNEGlJ94Mg/yojUdCyHYiWqWITPLb3PCeHUC1Zxw0XIX4+ICGGDWzX9Kvc9MuY+EFhnV8ByJorDSYFyeYDLWP5oUKmd6v6TI1xh8Ra' +
  'hRa0+ZtFIeMvUyp3PI68Tv1xBYgvJ/CTwDfHix4Sk3sg3vMTDnMADVNtwFs3iMVqmEPwJCZNHNb8IwuaIlXVcMdarpOjbqIwAdOj6kCQ/eNoBf' +
  'RBZ4bzHgHM+ac/yL3w2QR3XW1ZwMbN1je8FzMDT151lI3Lm4raXh7OXuBRb6kqsZX9z08YMBNne9x/Ag7MDBn+HohuquY0Nhud6skixbLE+Ff/' +
  'SKkwWgjfpHTI+nLvf3YTcB+bLUeet+UecZiwDwHwHSpZPwHNIoKneqNqKWcggjrR96TtyFXqPQdiXsVAHE588OUly2ZGOn/ZAt4qmZliJSKWvM' +
  'qZRlcHTxAZ0I7f87gDCKohNNNJoStwEh1Rk4WcNPPomN56wx1u3pTZowE+lwA6gGwLKYgjGowePDOzxeMPCyB0cNjX1rnAu1We9iJfHSszganc' +
  'bbQaIAyWmKzhum3mI9hMzyfFA74yyXYbCcCxl7KT7/EEhdAOOvEXRUuQLTTVxJ9cReK34AvpGqN0r5nEBaHMKrYwSwIEtcHQMmxNMEA7l5JfTm' +
  '9YEpG8i0AQi3iq4VFlMm8o7YrFZ+95GSK6O7AWTFqtKYbN5DE2REQnZdGOj3FvkyP2yV3vgq4GqNFI6HZpJj1oX7i/rIQ1BwlDUODZNN5SpBVg' +
  '0ruSOXBAM4248s2YA7LHHQbqJZAeJLtDMzFf0R3JhaP5lr83jYuAUodko2bYaZv6724CQTsFvj4HhgMHw+WxDPEFajMo2cq+QY974juX9hFN0M' +
  '6RdjWjDfm6D5cHiVOKyh+52K63FP3bDlIRANOIS4iG0I4PG9E44m566Xgo3AWf4pVMC/GMiTt4BLDYjPYSli8L9XweceNVHJALG5GTwHPtN2BO' +
  'e0CYXl1CKgwd4hRhJixoGXaAHYgqmBmTRIb8TpAR0qPRajP5VFYXvotoAiTRYb18yulGuMfjEHcy726YSAq0UR9m58egwmccS353mGiZ5s1Kic' +
  'Z1gNDJbNO1dZ6RG0pQQI2RMPRocibeeGx7+wYy+rjkfhN/f8t5qj0Z18MSpikZifwE+gHiz4gDDk4VuY6akpyVNrAfC/gkPOPKlv1j6EpWck3N' +
  'Mji5zBKTYGBtqT44tasBftuRJFcvvUubuC+tU+2wnQXEqQ+yb9bsu4a8MZkfmMlNW2ZU20y161SlHF3uGOUwlYy2WHLsofWtkI1QwspVt4BZ3z' +
  'Bl7QxH5diiWsLCdZ5JCHndGJv0flmL8HQtRN0jbggv94EMJUvgKEvL7Z/tiE+WMeNAQvM8vGs2aPo6GqK7JbZyNoKgVB/3YYYYRSRzjGSKBsoK' +
  'HnEDWyitI4MnEAg2AOZl8QS4luVMaFBNLV6yCPKd0uWkAlPjtL/lUtjcn6J0hb2T0sPkmWseYCqsCbusq69elk1gHz6/+gr6xmJuvI1QiAc1AU' +
  'HmOhXbrAuu/wFIO4sVE45ATu0FovtWRdpPrIn2Ih77c/gvIViMWBNHj3v4yrNcv+yXeUr+4sR5fQJIVwOdNF8yqqwyg0Z2WReIwTSLe4/sJUP4' +
  '5o7wuzOqqLsSitI0j/a53kdkoPL91tgaYmMBwtV7ySiRUKQpGxg4I8mF2QwVnPUQI+fplEPdtPsfXdStdE04SIWSCiwSBxa+peDWikhaaHaPu9' +
  'VqPhjKVk2CDqSQc+pxcY1GUQ9MNjkbXAP9G3h2Cw/48TixHMwbPF4ThtTqrxgHz2kP4F37+073V1yYM/oK2pkUih5ockbcONxLVEeeAIis37KC' +
  'Ckhh3m4+vXq35btSOqqKulfxHu04C7Wz4bB0G7FqbGnFKvrT9lnFvkK775fEgUmszR7HvZBKYexEZfBl5Lme6KckOrl3Q5+1Y5edCl70wwkeCP' +
  'qJW7CYls0/ZcNjjGk0peCqCF9w2zfUMmaoIg7ETf/M0OZzzdjfEQwQZ/8+3c6RFYR08ROwd+YRiSqwjZbCsA605yyiFE3lVcPx/11HG0xILop6' +
  'oa3ETwcOIhylccJpExWa7l3nT43jlleLe5N+bnxIn7DomuJIN5JAFG+GNnHQLfJqbw7fCbLl67t1y6M9jgcdH2t8IxrQLl3C+2D8gnxIBGCX7p' +
  'QII0NSI1PhLIlukfChB6IX/LEDwCxOkroriz6U4mj918P6D3iPiX4V8esvTt4s+H6KBrGSiTUxWD5R3eqluhgbL1faIQ3GK4AIztC2EgxX9NgB' +
  'LVc+JtgeJ8H+9fiZuXzBX71H3bPsJEfwxwjXRN/mHuftL/sY8RvMzbKR1MIe8YWd6kUq3h3zBmTKRGb9Mf+U+ZgXl+VaRB8+kubm/EGD0rB7Hq' +
  '4pegNQ0XaF9BcT+ms0D3RqCx6bR51p9Wi0XXlxPqA4RVXYGTICsiEckLMdPpE8jXe+RYzD8EUoKcyUrFUB38SmcjdDj9XmgiKYuOnEGrbpf0Gi' +
  '4418RwhELRHhCm+iDUZPT5YTJUDScRBMAlCefQ9rKB5Gw3hq8dHDfBw0tTuhXW0QuizSGkUyEbGUQWY8oRCAHshLXkFGoJXchBLTxge+LgRMeG' +
  '6w55RG35gQM4v9n92xZ5AfLEkKONdl/53jaxG1FWK5n/wkKfuHZrUoVlazTd0Nf8HTcXh1vjuMpBARKOU660N8TeAV00QwmZxH/TtIozHJlwiq' +
  'r133d8ujOC2OEmscRHXRa8of8PRKioxL91CB/M97io2zG64kbMl0HaiMyRAaS+VOmqFzOpgC23+NhIqPn97yegqfZlwqeZqv60Yn1CD64Ij4u1' +
  'y15E36Q56mD/WQCeBy8QNfpxM6PiA9gkkhksjy8hRnH8=';

/** First names that are also words, months, places or brands: alone they say nothing. */
export const AMBIGUOUS =
  'MxZuNK/CR/uQ1snxv34WHil4LAl5w333Aex974ehWperr8Vj/z+XvHloFlTx2UUsmRrM64H/gJiICEv5KX58tS/q8ojeybFO/r2gwfpG5pUFoN' +
  'Dyh3AC4fRosM+/do9RbMk8BZC0fFCq0vwetyUZPLNgnJPcGvTF/Lp68zwaghDlyXIPgcz0HBYePuZN7tbpjyKuG1/xSZ/XnuAKwhk+etEFvTO/' +
  '+PPK8ffOkT6XIVJ/9fDKjPrJBY/gROTDG4sBV/99R8ku1F6a66uw+3OAFVPzellH/873Iz5CzpK/sYvh1JLD8Pt9B78Qh/EYmDegOCFeUclYi1' +
  'mH9xrA7825W+KUh1v+pB6DIlpmg3Y+HDXsdY7R38BxzoQ0FSYt3w4Ds+yclbLXfKQagBHABvyrG7R4H/75nwfV1f/w5nr6Oi8++G/9LhIN+Ohr' +
  '4uhd/4tipayXf/gHc+NaI5zb/8Ltal2NnmmYjxgfx7fnNv7PRP//hW8Uqa51PuLiPyxDHfu/K8VHfoQdTX7NGfSRJ/rKfx+XEr02fhkGw379mt' +
  'z6CnGNonfgtVnMa/L6MLf8ibqZYHS56Waj7jHQNCbtqMf9uvhYPd+/wn4tjOndMlSq/jvKc6gV3ja0OtQ6OoeBxhjR7JTs8k33pCgF2+SiBsOD' +
  '9dj4pYO6tLxXKvj/0L/Hie8b7ZntAf9XKDfyj3BisReXJmjJ7b+ZiGMyMX8Hdi1dfPzfPZc8gH6sUfSOu/SIf5Yrj+jqkwHeO/YeJhJI3KyoUe' +
  '6P/ds//4zvhYBtTzaBb573a8bKG3H/+eUgUInYnPO3ltMKv3Qqte0kzYGCUsu1tGBB+nr8FU6v6rH/XUSrnU+DIOt5z8H4A2faS4tYfUobcdL9' +
  '5JTI/v5VvgIk0Uj88OYFb4pFu3a2zZ+mT/6gR138E3tsD2vyvXw==';

/** First names that alone are a plant, a place or a brand, but not with a word behind them. */
export const LONE =
  'PLGdqWyzFBVVzc06vo6qlONyYyvtG6eE+4rRUp18IqJnirWJIzoGmFAQ9MIoHq+lFM+0PhuawhkoAqHsbzezBF8INw5Nt25OkA+ZNsGx5KPmsF' +
  'DM8wgta+XTBQWvYObYiOuYkNeq/PkcwLqvbmhnvOTjwL7FcKJZAH79DxRMZ4sdM3PYc0tIRHl+AmjVgJpbgHrBiTaC+9vjNo35MBtYStscSDR1' +
  '0NMy2o1MLiQBLnoP+NuEP';

/** Family names of many countries. */
export const LAST_NAMES =
  'KzQ7ucfUBJiSBIIGaCDwajGNdFAhfviSXgSDn+zf35VBLCx47tzySGEBaAi3LwFeUMdNuMO9cIyvgm5/cmrxftbt88lMP8cArHsBBaJp4AliCI' +
  'hkYjwMQhQqo3T8bZ2E/w6nWYVQgv+nuKhNoTJV3i1WpolYHtcSvyQH/RfjnRFTSGAWChD9l/ghta7Z4rvjNMeSTjnadEriV/zrS3F4P4X74oaD' +
  'TYT1OBCfypR3xYCLxxONI+xWJ5mkIxzn4uTrWwIrxkH+ZCA/i5btbJmCG5+OES3JzO5GTDSwyTQweO6pYXqyCKKgaM8Q064aPyMAujcYmpB15p' +
  'dIgkFGzZBU+dG/cNxbWoi/3DWudQyv4QoJKC2gDVNjyfMg/0LSpRTK7RG4QyQY/x35JOBkG522OYt35r+SzR78lme6x90ChuXL4rZ2jpGQ3FdC' +
  'QED/Jav19iSHwMAGwz7xmu6OH66xMdVnQ0dHd4YU6JvraK0QA7d4/T9Ke3JAOFEpv/xupUq18Ty2/pTjNpQzuVbPkLWEfNbft9P3XFbJH9FHII' +
  'ATzr8OK/oVGK6BMRX3r4D1qA8Yu8Shq0eo0Gx6QpEgBQSPHJMOcL1iYLKngjS8fL+cAWNvDcRwVH9VsP2x8jxAWZp9DQyZVECWK6P+tsDP8KVR' +
  'vp5yeF0W61UyX2OBhYsgMB2akNQTQgYKmEHMspEKz9DEWT3dQL6oA2pVnTH1tyPZ9fSgaqTKkXGywuRagrbn4blS94d2PLHB1pw3o6h3SOwyge' +
  'SWluchGtlUz0uKn3UVC5nllAvFZVSZ76u/DN+7bgUt74raalAbFcPmPErfpQRL6zzpYXZ1KYJdelCK6yNUTL4iiMf+Nuut+KNT0ESMmzqCM9E9' +
  'ISDb7VuhFLf4+9mIWpF9Md9/vtJ7sttYV5lcXi6b2ONNg6OgrmUJJUHxPnfQP6ZiCJfa59v3F/Ihy10hDJmF7JuFGkSoqcKKOB6K7QOHQKZdjb' +
  'YrOMk/Z0ufLs/E9TQz3lu3s/ky/a9gkNFH/LP3A/U2CATaEBaxKOd9JxID1dXCKBI/TCW3MaCfA5O/rZZ5f8AgYqNtBdYutDMgaCbB2VRIDNIR' +
  '8N4mXXgIbaMnVzvKyDwR42chZMqC610gWDdX3qdIGMOb3+b48Q5AeF7nCe8TM74yGQrrfZ4wwCp57Nf6DOnwSYx2EgBQM8vZKk3D0LYZTIvUex' +
  'ULyE5Jh04Cxei83SJdjZPyQKQ95se7UimVhfj4Qx/+r79I+EUS5qFSx9dl/gsMmhXo1EAHOT3PHlhEf4y+jCG1soyZqnkxSoxAL+aqz3wYcjqE' +
  'zxuXl/ZTSA5Xs8Hrg7FWjVGTV4J12PmVjBxSr7ZrUWb/lxhPZRBso76Jux7SXeRlTBDJocPB22ljMitKq60V8VQrsT3OHnFVjR33M7Ojlfj3lM' +
  'JdKHblhmo9yBI5OF/Z677tSFsau8u9KeShWby/AEKBKGLG0MbDICYU1521hd6dkmYMsDK8/n5e0imXBjB/sGB9ENgNfh0LDSwGE0GGPek6j1xh' +
  '3iEPXSWB8SjPH7MEiU1MRs+L/tEe56eaIZ7OlmBY4NNbPYZr/eWLDhwZjAhYj2sxUrPv5fZpy2fc6PU/kdSEykAmkyKR2fMGd7rR2KRu+C3yKv' +
  'hJ+GCSJvoJv+WyKNMvFx/8zlGh+ku9NC/eVVAI+oWw09tRDNMX/dxBqR2bzkFF5ujhPZgBX9weSQateptOA5TxcxbzJZ9NffUgstJ3x7n8q3TX' +
  '27+zj7gotqMRnjymx9RAtkDZN2Oou4297ZPYtwnK1bPbQEXJQfwwWigF2qWUdU/8S1lXSkJ2b6gda5i7yD0jQrkow6gfq4wwfqbcJ+QbyRUxn3' +
  '59kBFB9xSTdBRKxhaIUneYaJT8voEPrqihEPQ+Kc85vZNOrYbCJpB1v/9m/cG5n9qhIKYcWmahxI7E0uI6iOnhSQb0ZZUyuZzHTilhk1eHdCeV' +
  'X1Gyr8qs8+8mQXJ14zbmfodOfVq8nfn/I2lTryGGnrffs76MYEU7TXeTXzI0L+aAbXluJbtaZDPO7nQGjAGVI2D8MxzQVNmvi02CZ8zzSuJTiB' +
  '4VMbeBy0rMosrFSbpiUlQBiVaq/9SeISFfXU00pMS7AxN6uCHiTc0rv8B37QxhZ0JbiUAnTol45xCozwyk8rOY0ZbcQ6sN2rYo698CxQs5nPst' +
  's1FWizr4/fc1rKNEVkh+kk9pqsKVtRuXAv4vQHDxZT10j2UTCcdwiPjvwfceEE0KrDMA+4puZiEbebWGtUQiUGD6K7KYWSuIB1b2/PjV+oEIFb' +
  'bDo8kAHz8B3hQ/ekgLxxnt0FcHBauQ4a4p/5ec7wofo3dnTl+9qsSN3CFTtCwptWoen10NphLeJlcLqMaJdyI3Cx2gg87vJDMTHJ08UBCK92Ru' +
  '5muL47v8XuHQKF7hs1MB/di8gO2pdXENYe/nqTGgyRPaJqJYJIqRCoEGgY42AKcFIaUjiYNXr5wZ1UZwlDAY2e7itvqJwN3qGSO5i0KqbXgP67' +
  'Q9xKOU8X0JEsiJ+JkTJ7x1Py/05x+r+WGCAUXJYun+k1CR5bLQo50WRyjr04eOKOCFInjH/yV6MIkIdcpFP/u5pVqk4qyYnqvb8ae19a7TKl5m' +
  'tdI1BJXyVO4UTAVbOVYXLbX79QGDX7jb8SGEpWK02MPJjDJnDz0sStayXROOQUZsPj7EzPn6/FjmGvftlIEd9OdkgveUtYoq8DsCL9e6AOC01U' +
  'Tm8t26Ngs1PUfzH7nINeTAzvGaIeLAA2j7EX9tEhzC/ndmu164WxHd9+YVk6JltQAFSXSkXt/PpDyBhwhZ5lVxeGus+dIBj2VlHEP64RDXvdxl' +
  '6SjSjivC+sJUuSIxqgNOrwhuT4YM/U2+okRKRPcleVHsn/6RN0wW+AFPym/nbi9P95Y8Sm2zeLTHQ5ldoI7BVA9jS6QDPr1s4Du3YdYeCUtItz' +
  'hOVuNU+uaHzH+NGiAzC1u+oatUmrX/9EI/ddcSl5St9EsxAXs6gKjLk1A7yxfk7TBxDF0oQUQwRXe6MRRRkmM369U+RGkuFbOtRzFL3lCexFEo' +
  'nJCTgmI77zc8f8UAlt3ojAbbEVOnNjRiq4cknxHRuwZmdKjc5OGJjbRyDP1H+WBAVg4zRsS1+aM4GKXV70Denw8ehTID0vGDkQIYoMiPIS+O+6' +
  'y91et6CctpuqJjf8Rx/S2GHfuKnHWbD+g2KzFw/sl4C8B/VA4DZN7UDKYZ2H36dlOn/+Qf5bvMLab/tJJFLGwcUVASDL1PHot0HxwbcOFmGeW2' +
  'guxGZ/j/+RGyqEEQX+cvqvW085xDUBCtXkdcHwYycdzLawfxFlYH11phLLjJbSDEGDiGLgngtpcG+FlN9Akl8kTEOCOmqWcl9sdwiDldSWeKOV' +
  'RefDq91ipX+K89Y0Yq3VWF6x3bQRCxCwlVbgPj/1ewRMd7mQKsOtshg8pYWYfv4GhM/g50kNQOZl1XDJuCltyPo/BCONrPWOZSB6zkna5L41ui' +
  'xoGU8KYCXoB8dnhI8DkIWrBC2AAuMLERPAfW2HpyMWGdf8OihYYeuwDxlyLQm1ekp8eQRt/6vidcb+QUOuJH2DBBwOHHIsRDCqoH49/x0nFwCU' +
  'QZIvalMvjh8RVi6t+nBFf0zikCdkmYwx2sj8vf5J7BzlsSmuwgO9C5vUiJ6Nk7qx1EO7tQoX5SK0DKVKOjPvgRYPp6248TL70CUPdxLOP3BYmM' +
  'ivu9DrGuE8xhwuK3QP3n/hEHKJ5ua/QGGICTdn+9lj36Tp4KTmWz0zu40PqhJN2jguUHkoBU7GdtcHJCsnFOS/AOQ7J+hfJEMcJeKKymFBJQE1' +
  'HetPFBjYQEPAQkT0ycPHJ7XVejMaF2xNmneP230PpokP5QNvjMuc/L82eLtKaPyCRiFe/0MhT2pssjIwPyQeSgdxnRHph74GtWqpBccscXV6cw' +
  'POGNrI2T1XE16ADJ0G+hyuhX1SH/GzppbORu83Jf1U4p8Kwogw8gZ66UvtsAP39hm86UI6acMOHtpYusVu5KKBL8wfBKX26pw5Fy9lLlfC5Iuj' +
  'QvrjtKQHx4wi9u4GF44OQX9Gs7v0HVuEtUtelk3iiIWlHI5wJGk9Mp5gsy1TEuEzFIazKNf4IzzEa/jUHrJK/UxCgMSj/uCIttIUlX9rEME4vo' +
  'Y5QTg5+t8oSDX2MTpIh8XNnFF0HU24J5E4Y4Hphnze6e7RaBXJGJ/YBCkiU4ggSSrGIrDpC+Jfspwm5sA1boP0W4o+gAHnxHXBfdnk97nkCVue' +
  'Up/wjJUnicMbjDa/lGygGUC8WdgLhgetfjS1WhFkkTrVvlBlJicwUZDlg5yIAijf8Da1vHGh2RX95t8vcCjae4W/6vxNLaC8YahqiJaoR+aTKO' +
  '8p+m4uCb8N3D/lWoCTLn9qDntGqDC0Hw/7MrF/f93uSFlXwV3U4RZL4XR/soIaCmTWQzC+ZkXJYdSGsmXutPFWCbVN+qQXIHgxeYtP2V1kU1Pi' +
  'i7l5/0gwx/KBP81X2lJnhz4RRooT8X0BOiyV4G408/4ZAsg+idtg+HitQDqSxfLwHbDX/wlJKyJ9nsPfGmkA+nbx3rXQh28Ocb22JpC+N1Mb2h' +
  'H61+b+edsqjpqahMhB/E+u3/RtyzYudYCFzhl7AIP3CsOxrwz54BSF7Ix5Xs5XuP0WuA0//WjvVQSiGc49IrBDEMASG0BdVDPi81DNQiEwgTq/' +
  '9mo+0RUBlf4kAhHOKFMpzkhCyiwz8xFCZAUGflLbXD164yXjE3UAYUcib0tKsmthOfj6GrcegXeBwNMlelRKryTsfmzmLmLSpCgF1L1ZFQA0yy' +
  'Df5OivPlr14QrvGVEY02GcQGBPAnzsBHSPs+BmTFPya4kMhpabOTzScAy8YIO0e5NC/Lx133qZU1leLJHZOlQJjGdgdWLbYJn';

/** Family names that are also words: they count only behind a first name. */
export const AMBIGUOUS_LAST =
  'MFjd/D+STafkkOiVjAqHKpnKckTWdfZ+JLvtUJvM4XVkKe0HZTDgtoFlzdr91MXENa2v/Qt5BSxHiiWhDjbqNdggYEyS6kTqPfF2EIIccn6pO/' +
  'HDWseT27/hjSongkg0vojKx/c+3jnp1ALMsc5m8B14uq+n6ID+r0ci/E03y8Vj/TwVw/rcqLAeYu9/dYN8IOr2nK0r4EFySpfwOrcn85vS/fws' +
  '+rekEKsQJAm8cs0Rwo6bu4AJprxrY/dW7//9BsFr/1V3itPZtf8EdAn16X9nShI/5hTB9Bi/odTof1fM54OM1INZp/rUQwVbx/u4ehZx7+wi9o' +
  '7PKBzRUSnyV3+ufrDsP7xH3HvZtNumfr/ubFttEl3hYdiPjrnDjvf0JP6EbbQwAd2bVfcD96bbaKws55//7UDSnceZq1Wj+huxCnbs9HwTV7FH' +
  'uGI60//9Q9HgNv0KBQ2jl7Tfcrujfx5+mmrDgDfITivvzz5Ccvj4QL9bK9si45RauVXx5JLw+v5CL9FDUjUgR85bz1SPNfmlX2tAB///+lBMMn' +
  'IkBP/SILAr9Xiev303w/2hLWBAxgJj5JKd3vv8A3L/Sz49WReanZOatOxU5T7LmNPdD/joMLlAHf16P4OD4u00DARI403350mFVRWZHB/3s+37' +
  'NH9xTs4mqdHOMJplRPUNZCCf4XCElNdDPnKjUhuwN8/qCf63gvMMxLBDyfUPd5c5R7hgYWFLFxkELYkytgsBVPguv/bwqvSntt2qaHirh4Jn+o' +
  'ZoHJVgHg+rFbTBv99t+NnP4XwxLdgh5hWjooV/87//wXGrhoi/BTIRef0i5zXmBUmlOwMVq//Ivz2+MmQeSCYSn3J0RuRq3LWrO5y7DKb+n67b' +
  'mAZOltCLm67Ee4hssdMwH2Ze72/RqifelTC+rI0FRCLAMF4P//+E2xX9lCVDi0z1X+Yq5Ux3mGFwEsq345XHmW5P5iz0Y2Z8NUQgql/xS06Z88' +
  '/n1vrS2DQA7iBehhtAv9AdcPNUTOvVw9Z+P95DnGR8=';

/** Capitalised words that are no names: beginnings of sentences, forms of address, things, days, places, brands. */
export const NO_NAMES =
  'LghKxCmfl6u/fH3uh+ZOWCW5tKJpcHV10wbOeEineKYZPTect8tbwREB/yrudF32sPcc4g1dJG/6ziVH1Ld4P/nkYunrPqw//9YXVac31/EXf9' +
  'OzFPCALyLG1RzXXxGU1BTBv+jh5yInmTprC1+42lxvYz9CZyr/8HTNc+jZ7gSC1PrTH/qC1kw55ZHrZDBgdoJDL7Zt9773W8ThnLFSrT8n8pAB' +
  'sYomF3lf7VS+QAOWj/iJ+JvvUdAxziCvfoTVhGZDlEb/H0/wk2Co6p6vw+eDRyTt8Zg4qODP7372ObJKxhyCU+e5AGy1GD+Ij/yp2uj74xv4zD' +
  'avBgOhyfYqH8Ra/Z763+Ix3pNacD6mdw6Omb+xxz9J8X/1tf2DkrAa1bgmv+lSM8Yp/kXk8/+zP2JsTTTI/5qHuS6CjoZJf5z/SdJl/rXdVGNz' +
  '9/WDH4dclCvZsOjw/3OMGGutpKkef0LBAssiHmuT6OHpX9GCtynp/W3TJPm9LWxj9XX/wHPiJlxZHa6HkvP9+NX7H+F/yz5uXew8qqREjxaluQ' +
  'cnLL88/EkTcFC1+eZ4C0TMcuRrnu8+j/eljIMsrCf06VelA4XKmcjcr8bQrPhX25eSXibxiVDSrUTq80V6GtmRyadH5G2QoMvFs6qY1mTZao4c' +
  '1b/avoCsidFT9jj/BiMI3jVH9bK1zh9djSXSDZ/7G8zNSCxpS/Am79/lNSVGyv/4+/8izmAXjGbI+pRHq7f9Ez7PfAmA4cy0jBLmwFh3raTP/g' +
  '3aU+x9TD/Flbl/yX8RGj9/D+z48BJozizgG8NisL87f1k80oOS0xyevT++x0xEF15HucdK+jO1h/+16WVcBpV6Udj/DJfM8FTlgqSaPaB1M3Yw' +
  'Jc+FfY/+YR///6rVzn/Ih5g3bqAYtvrYkuYafkBx4oi2DI9uuqxLnqd7qh6oiyUx7wJOYdMy66a5PsD/+rx9BjO0/9t3+xn/buEBsuZjU5yRR7' +
  '638oTFenfwkCDP9ID8A//Ev93Xoza5fjX//r66Pcwf5pxKUAVNPY93gfAtkiZGGMIOuaD8KHbV3DVY1PlQ5Pgp/PpoAxjfdBWq//1QeBHG94JH' +
  'E6wAI5wuMMSqlkZ8zbf20XP9Ap7GF+5Nc1dk7E3LnyDBslLz8JmsS3/WtssSIWRvsWVwV3QZ85SdtGtXdG4fNyETDVv//zS//mc/5WjkLjl8n+' +
  'YEB37oEgw2WKcsV8XR5T//8ceqUF3XzyfqPGz6O/vCZcntqoP6lFeNmuzd7HfbsJ/7OpJpee03/7cxDPvNvR0EF6KdDmvhdh3VNMoLysROPORD' +
  'JfUrewwxOSTDEfwSuUL9XABbjXJ+fqM///26ktOSP/+HJPgZ1iSgzzM0687zpik//dRp0doLwIdcjq7fxpzfEjf2Tv3w+bVtaE8bkoUTUX+IG1' +
  'bH91E05eSFEiEzfiucfCt5UMJHeHpbY7X2LdavJzKXEI+YaHZoUhDs6cWS9B7cr/mzi7NlTe2V6V/iK87ec/hDu8/hmpBhE+JZokgGZp6EsjdW' +
  'xC8z804677S/0d4QVoT+l42Ed5YpOYs/veDAPP34N6yBlyWNED5Qd/D5g33B6ClQfk7Ek5Z/z1vkm1yurTk3eUSNT6k7FkAZuYMLA4yKv5fgGq' +
  'G+oT9L4fRXs+3Ls/tMZIixVUqNvAY1CeCV/8DM6f3zd9pEdvL5XnWK//sgdcKT360E0+Woo5ouc0WEEz1SAgL/4yKm8KP+NV//8EZK++mlVMbG' +
  'ti/6IP/ALLj2M99mfFaNdV/mU/w==';

/** What goes on behind a person in a sentence; a noun would make the name one of a thing. */
export const GOES_ON =
  'HO+JZiOytPUWj1X+14XsrUTcy+QZkCMfI7lgnLxUp7lYA2V6W45jNojEF2sZ5eTY0cwYJZ3DO2j0LxJWN6hULJJcBp3Cbn5kCKmWtEwoy9aZCq' +
  'emYWEVaVRQFE9r9Xq8E+UR32z1RpTALz6u7VOssf60Thker/QVowuvNbqmeHsPAOBK3jwFAQL8eyTtwdC1yc3SaTzfEjx3uHpJeen31/PZUTdC' +
  '+EhGXUJ4w2df2f/PuTEix4H5NKA8zWSvbBSR03hQzXnzwZfVfzN5cGahWjS44i34ndf2WrVPwbRTQ4fL706wBU1O/zXwbovz/TrUE6sFrxcVEG' +
  '7AuiyfjQuWGpBctGU4vIQW6uuWCOVrnukXzqcF/OFVNhOOHPDsGFR/mF012kc3j2TLPnwQk+tY1ScQLj6R8FQ9jK7rwgLBKGqk80eZGpy3j4NA' +
  '0Hw==';

/** Goods, prizes and terms of science that bear names of people. */
export const NAMED_AFTER =
  'MC4SeRgDdBok8fqmw/7i43rS3DEsiRkAMVbVMzvS9rutwn1hppsgsy6VP7ZBum5FnR3jKRp/ku5NbxAgr6nsQSYch0VikP4hGMJ1YRm71M6WHS' +
  '///dDy0XjYoROKS/LT+zpAhkIjDRq9ajS41/k6uX8t69Hev3I3F4OI+QHy8NkksajjslJXc+J11fiw4khCdV4UiLST55bRQUIz37olGsoAOLGn' +
  '0qNOCmqcGWBxRNX6z95yU3wdf6kMyNY8xZZkMnlXWwVof3m79LNvO1vimnFoRNH3UvLLd2YMBJ1YcDXtzkPAA/8rWHS9JDm4QlZD0lpYY7JiLK' +
  'w==';

/** Nouns behind a lone name: Adam optimizer, Allen key. */
export const LONE_NOUN =
  'M6mcwAp+8OI95//VzbI9IOA2OWXok01wcM2rgntvvkJhuv/wPfljxntlg+REBfya3yczeHhC+Dwic9TR4bbH3oAigw6qR/wDoEKEe/xdOs3Ok6' +
  'F72voXQ1tN2OwG5fYhoWnP9jhJDqIfq5NS4bzX86EJnpqhu2shNQTw0GcKxk0fDW7Tk6Ln5DE5eF+T+yX3RgwIs9CUK4EAF/EtngXYNadekV8K' +
  'oHjXc+7irwzOxbjf3a9BEOF5HI3IHF6wbWzmduYts6oa6VqETAK/ZjLKQdktIXd2e3kprXxYBc9+3WjjbF7+WCgcELejF';

/** What is somebody’s although an article stands before the name: the Doe account. */
export const CASES =
  'JNpCghJ3Zbx4mZ8rd7FFRXd8KrX8Yftt8Ajccb/so7/CLkvTbAzufzK+l7Qo43PanD+u89d8Ckvzv58ugQ+QJZFX0xkWGFnVovWbPxUu/YpxxK' +
  'xT/';

/** Words behind a name that make it the name of a thing. */
export const OF_THINGS =
  'NMgOp99GGOnUj80V+5hC6SDChG8wWE26j7eIPFXxbIhzbse3jiuPIzBgQ4N5LdUpNVmTXGfEWPumPYyT8g6eU+v8mO5on+vlh4GkFYlecCz6vx' +
  'a24uh0IiNHrth9QNflOGpKR3cTk0MPMCNXJ7ILFjOS+emcpuqhtIQN6FwTOBMz935aH8wMS/gcqmJlh0l8BY8FdJYnKSFxjsxLsfoHFlysZt3B' +
  'D61ISGiB1qvPHosLDRV8rFzELWqZkYwFHRVoRNLoHUZ5lmzXTTfDmDhz2e/+tSf+JMTwx7h93w3dkBtJtiTmzF2U7639hJAQ2hEzaEKezXjd+f' +
  'ZvL7mB57HCLU+9iJ19hzJJHy9d0xrb8vnec5kIVca/yOuir1V3MBrurqXOxJSfnm8cXw4SyFJclmdMctzDjsLx7VqREY39hBzJslKd+BI2ugvw' +
  'usTVgneMj13MikIPXLB6XExio7AIob4eoQ83cMeevRd3M3L53OWtU2pX4BK4VPQpBOShYP7WsJvbEKd7KriDo4YJkuY5e7efnCHj23Jx2m++r6' +
  'gqPNvbBW1nKGK6hxhH1x18xGq2vJBc1b81t3acM3itAlpzIhb2Z2VJze08PGvHQ3n2DF6Bdr4IqBNPx+KYliOrd5rl7h2a5r6YoWp3gutITOCg' +
  '+o9F3ycJ1D8Y+ZBaJb3AKX8voDmX7dJGNvKHsRsGZXBhg16nr7/RtsWdBY9mh5ypjj9X/sDil2B0VKRMY6tTfpccCuhy2bw==';

/** Words that announce a number to call. */
export const CUES_PHONE =
  'PBIyyifBuv7P8DD6pI2OjLRd/mpRRc7zKH/wFZyG6Q2nqy0SxFI1VbVDas4MfjhKh93YbrmMZ6i9f/zpW1nd3ev93bJPp/W7mJAQkV4UTGcn5C' +
  'c9ax8jCGP7iF6kD3i718V9bmXSnIv4H';

/** Words that announce the number of a card. */
export const CUES_CARD = 'RXnE+7rEEJ8d4Fap0Jt0aEJ/2aspx7xWxmLeGHTQQ/JuRxUhS9+d+AyL/';

/** Words that announce a national number. */
export const CUES_NATIONAL_ID =
  'QeCllMuwTUFtSKnZ/kRVevjksDG5b3Qr1RNj4auy//7Gd9JysPjId2FBgaypv4PMo9o26L8sGfw==';

/** Words that announce an address. */
export const CUES_ADDRESS = 'RfDUiepqjn/xHqLHSWgnvhHEYu4/FN99xGUkv/S8DYWLLVG8=';

/** Words that say that a number stands for a thing. */
export const CUES_THING =
  'PCtNKntQRWhw/0B/zvZXw/BA1UYlSZLEXTw5XxFy3AwEVaeB+lxo/Svrhvr40I5/dEgMZXVik1jOIi3bYhOsd75fV9VDHIHSf9alPMxNOXzVZk' +
  '72ZQLuLPDH8OVkHtbVuW0fDjsLGdOHrt8c36mCZ5p7KoHKV2BMUKW5pnZYg3b8dnRfHhg4+41vOpDwSxdOf';

/** Words of a form or of a manual that stand where a user’s name would. */
export const NO_USERS =
  'JDtkjKBY7Zs9dceMRm0UnHUA0l33Goo4s1Kpucnq/WL/818AfTHOviIhWmCtGhKxFUieopOka/Dx6d8/AEi+l24o1ZoLp1S3Aplx9IjmvxAd2T' +
  'xTLVNaBGGoKmqJodJL3dfKJH0fMRbE8uF8=';

/** Large cities, in their own language and in English. */
export const CITIES =
  'NZS3YrntRJRbN4YQMaE6Zb5U6R2X+4GEFoni6YtqwrkkUQepYui+MgYTZYLw3RWW0FcWa2AV/LIRf8WIuPlfbV5RBzV0MzDnV1c3n4Mc9395on' +
  'InSDvVT2JaRycI+w2pCljVhW45hkwBlpsy7t56DKb6LWcs1enzbECF4uWEfag8FSqk0fyrfTaCcVLIDIJsO3dPahIYDfzAsaAuXx4I7h1+3RdM' +
  'EmPuDu3T+t7TjKoIFHTof10AHbU274RaLRFpd8+50Bxc2DwHiMnEMXfoQax31gZdw5xICa/5tTt1arlPZon/4iXFxYQwurFeYrNO3RDpA1q3uz' +
  'jBznmW3+RPFQqAq4wwYotGVbdPqs0kLITTCd6Ng7AUErbLwmidp8WPUmZee0i2xPhm8Y+NY/ANJ7VlZjTk+Vls3';

/** Firms, brands, places and figures of stories that are called like people: two words, without signs. */
export const BRANDS =
  'IkTAuWzxSOCyVMOGsThkmUqulnApKS/jP6rA8PFyBJDBeHgd1rllCZK0HTvvnS6gNXt6fDrn8bcbTKVTZt8+KLnEuY+3+n54jo34xzD1EYCzjy' +
  'Jj32NJCwfIz8bj4B96jztiELCQG9y/4y41+kIL+Nxz/xg//Iec/duSWnfbBROad9zdlEwyOlNWrqsBI5BmcED/mu/o4PelBR2kNUxhP7BJYLM1' +
  'PJa1+euAoG8WNKDLXxu53XGMU6k2kMUZTV9ooqyIDjHNmQqkHujIk/p1SjkQkLnkwVX/xI6w4I4Hwxv/wZdPG3nHuZdSU/t5YRJs/sLWBHVNPL' +
  'jhsFau5vcXVGKjLL94VZOYckfAVH9c2fVcyn/pXFBHlMsYK4vMOokRj7aEg8PpPG3N8KH0NmleO/RWprP7R4G2syU5gkL4P9zhi5ic0/ZHHW6p' +
  'xh6I6QxCRPmzyT/+J13JcuemLxn6OS5jRBM6rD/1dgWUcK65+jx3yrCFYIA03CZXnjkIfU/tEKF0LhQhwIS4A/y3iMdMc2BIt/gTzBHTmRhsDP' +
  'EfdIGEgm8VEEeAlohhV3WHuuA4a2h2ByYIpzUPgNJgs2q8DPr6nRorJGv5ltPmbm2ex9ouJwuDDySF7XUMeO8xcIqI5Of5eEKcN+DMmyR7cMWV' +
  'bAWLjmDgnoiGIuhSIvSxXSz83UoTOJPku/ZEMFEWtnCEITmH/tGp8kjuGxAt53/8+y4JdTpp41UQSHKuLKEfQT3h+0HWIxB601RmxKcPx/KQpU' +
  'sgC6eq2Z8U4jM1jKcay0JUYgP2l6YoRj6U5eqn+E6OHkE/g4QjWFo0rBV0TBJK1RDkCNngG/tB9TP+jzWpdxmlzakIwFWrU2GCxdAv9cVz+BuL' +
  'spBogNPit9BgSC1MIPpzc3PJYL7VFHfzI5WWl/0JBGrwVwMq6VGNgQQ2U7ChmC7FRyDpSYQPhe+xJyTbh5l5THoK/uLyVIUkeQ7QzPIVydKkH/' +
  'bwyyilT7G1LgEyhWWLO2jCGoG2RsCW5N2ozoSiz2t8=';
