/**
 * Sobol' direction numbers new-joe-kuo-6 of Stephen Joe and Frances Y. Kuo, "Constructing Sobol sequences with better
 * two-dimensional projections", SIAM Journal on Scientific Computing 30 (2008), doi:10.1137/070709359. One line a
 * dimension, in base 36: the primitive polynomial's coefficients as bits, then the initial numbers m. Written by
 * test/reference/joeKuo.py. Their licence:
 *
 * Copyright (c) 2008, Frances Y. Kuo and Stephen Joe
 * All rights reserved.
 *
 * Redistribution and use in source and binary forms, with or without modification, are permitted provided that the
 * following conditions are met:
 *
 * - Redistributions of source code must retain the above copyright notice, this list of conditions and the following
 *   disclaimer.
 * - Redistributions in binary form must reproduce the above copyright notice, this list of conditions and the following
 *   disclaimer in the documentation and/or other materials provided with the distribution.
 * - Neither the names of the copyright holders nor the names of the University of New South Wales and the University of
 *   Waikato and its contributors may be used to endorse or promote products derived from this software without specific
 *   prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS "AS IS" AND ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT
 * LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE DISCLAIMED. IN NO EVENT
 * SHALL THE COPYRIGHT HOLDERS OR CONTRIBUTORS BE LIABLE FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR
 * CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES; LOSS OF USE, DATA, OR
 * PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
 * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE OF THIS SOFTWARE, EVEN IF ADVISED OF THE
 * POSSIBILITY OF SUCH DAMAGE.
 */
export const joeKuo = `\
1
3 1
7 1 3
b 1 3 1
d 1 1 1
j 1 1 3 3
p 1 3 5 d
11 1 1 5 5 h
15 1 1 5 5 5
1b 1 1 7 b j
1j 1 1 5 1 1
1n 1 1 1 3 b
1p 1 3 5 5 v
1v 1 3 3 9 7 1d
2j 1 1 1 f l l
2p 1 3 1 d r 1d
2v 1 1 1 f 7 5
31 1 3 1 f d p
37 1 1 5 5 j 1p
3n 1 3 7 b n f 2v
3t 1 3 7 d d f 1x
3z 1 1 3 d 7 z 1r
41 1 3 5 9 1 p 1h
4d 1 3 1 d 9 z 2z
4n 1 3 1 5 r 1p v
4r 1 1 5 b j 15 1p
55 1 3 5 3 3 d 1x
5b 1 1 7 d 1 j 1
5d 1 3 7 5 d j 1n
5n 1 1 3 9 p t 15
5v 1 3 5 d n 1 1j
5x 1 3 7 3 d 1n h
6d 1 3 1 3 5 1h 1x
6n 1 1 5 5 n x d
6p 1 1 7 7 1 1p 3f
6v 1 1 7 9 d 1p 1d
71 1 3 3 5 3 1j x
7x 1 3 1 f v d 1d 6t
8b 1 3 5 f v 1n 1r 2p
8d 1 3 1 b b b 25 6x
99 1 3 1 b r 17 1z 9
9r 1 1 7 f l b 29 19
9v 1 3 7 3 p v 1t 27
9x 1 3 1 1 j b 3 5p
a1 1 1 5 9 j l t 4d
a9 1 3 7 b 1 x 2h 55
av 1 3 3 3 f 9 27 1z
b1 1 3 7 b f 13 3b r
bt 1 1 3 1 b v 2p 69
cj 1 1 1 3 n 17 1l 4x
cv 1 3 7 7 h h 11 1z
dj 1 3 1 5 r 1r 3f 5x
dx 1 1 3 5 b 17 1h 3p
ep 1 3 5 5 t h 1b 4t db
ez 1 3 3 b 3 1 31 9 1x
f5 1 1 1 5 h 13 n 5 9j
fh 1 3 1 5 p f v 2v dv
fn 1 1 1 b b h 1r 2x 53
gp 1 1 5 b 9 t 2p 6f a3
gv 1 1 5 f j 19 15 7 an
h5 1 3 7 7 v j 2b 3t 65
hb 1 1 1 3 n f 33 67 2b
hj 1 1 5 d v f 1j p 4h
hp 1 1 3 d p 1b 13 2f 75
hz 1 1 1 b l 1h 3h 6x 85
id 1 1 7 b b 7 1l 27 8z
ir 1 1 5 5 h d 29 3 3n
it 1 1 7 d n 7 1t 6z d7
j3 1 3 5 1 9 17 3 45 b
jb 1 1 3 d v d d 73 dj
jh 1 3 3 1 5 1r 2h 2j 3j
jz 1 1 3 3 1 j 3f 3j 6l
k1 1 1 5 7 n v 11 6r 81
kb 1 1 5 b h 1h 39 53 dn
l1 1 1 1 5 1 d d 5t 9l
l5 1 1 3 f 1 1l 37 7 x
lv 1 3 1 b 7 17 29 5r 4v
lx 1 3 1 1 f r 1r 73 1d
m7 1 3 5 3 r 1p 2x 4r 8h
mb 1 1 5 3 1 3 1l 6x 45
mp 1 1 3 5 5 1l f d 4f
mz 1 1 1 b 7 b 2x 3x 69
nj 1 3 3 5 r 1n 3d 2t 7j
nv 1 3 5 9 b 1d 1f 1n 37
o1 1 1 7 1 n 19 3h 1z bn
ob 1 1 3 5 n 5 2x 31 23
od 1 1 7 f 7 b 1v 3d cl
oj 1 3 7 3 9 d v r ch
ov 1 3 1 f j 13 13 2h f
p1 1 1 1 1 1 x 21 41 aj
pb 1 3 1 f f 17 t d df
qd 1 1 7 3 j r 2d 3n bz
qh 1 3 3 3 5 z n 5f 9p
qv 1 3 3 7 9 r 13 1n 89
qz 1 1 3 9 b h d 6p 4d
r1 1 3 7 f p 1l x 59 5x
r9 1 1 7 1 9 1j 21 2b 61
rd 1 3 3 d j r n 35 6x
rn 1 3 5 3 n 17 3 71 db
rt 1 1 5 5 b 5 19 39 61
sb 1 3 3 7 t 11 x 3f 43
sp 1 3 1 f 5 5 11 6b 67 cr
t7 1 1 7 5 5 13 1r 73 3r dj
tj 1 3 1 7 9 7 2f 6x 61 gn
tp 1 1 3 d 9 1b 7 69 a3 6v
v9 1 3 7 d j d 9 1v 9 kh
vj 1 3 5 5 j 1n 7 15 8v it
w1 1 1 5 3 v 1r f 17 5r lx
wb 1 1 7 9 d 13 3 1b dt 4p
xx 1 3 1 7 l h 2p j bj p5
yf 1 3 7 1 3 v 1z 33 4l 3j
yv 1 1 5 b 1 1p 2b 3b 5n nj
z7 1 3 3 d 9 1p j 2p 1b z
zj 1 1 7 7 f t 1r 2n bl d1
zx 1 3 1 9 p 9 1z 1l 5x ap
109 1 3 5 d v 1b 2t 1l 13 9h
10j 1 1 3 3 v 1l 3h 4t a5 fb
10x 1 3 7 1 d 1l 1v 4d cj jn
119 1 1 1 7 l d 2x 2h bx qt
11f 1 1 5 9 h 1f 19 3b 4d 3x
11z 1 3 7 7 d 19 2j 9 3l kl
12j 1 3 7 1 n 1l 1v 3x 47 fv
139 1 1 3 b h 1b 2l 2z af 4d
13j 1 3 3 5 b l 17 1f 4p pf
13r 1 1 5 3 f 1j 2t 1v cn hd
141 1 3 5 9 1 n t 1b 9l gj
153 1 3 7 7 5 1d t 4b 8z gd
15x 1 3 3 7 5 15 3j 1p 79 jx
16f 1 3 7 7 h n 39 1v 3l s1
16j 1 1 3 d b 13 l 5r 3f 8h
177 1 1 3 9 t 3 2n 1b 6f 21
179 1 3 1 9 1 t 39 l c9 77
17p 1 3 1 d l 13 3h 5v c7 k3
187 1 1 7 3 h 1r 37 2h 1d lh
18j 1 3 7 d b x 2t 2z 1r 21
18v 1 1 5 5 d 1l 1r 3r c5 4x
197 1 1 3 7 r 1r 2l 1b bl df
1a1 1 1 3 1 n t 1 5b 1d n
1a7 1 1 3 f p 1j 9 2t 63 gv
1ah 1 3 1 7 7 j 1f 6z ax 8j
1bp 1 3 3 3 p 1j h 23 9d 3
1c1 1 1 1 d p h 1t 19 db bh
1cj 1 1 7 7 r 1d 2r 4h 5x k7
1cv 1 3 5 1 n 5 17 15 6z nt
1dp 1 3 3 7 b 1p 13 2f an n7
1ef 1 1 3 f d 7 t 7 e1 pn
1el 1 3 7 1 5 v 1b 4d cd dx
1ep 1 1 3 7 1 17 9 43 37 gt
1fd 1 3 3 d 5 1 3b 5v cn rt
1fr 1 1 3 5 d j 3 6r 23 nf
1fx 1 3 7 7 1 j 2j 6x 9x gd
1g5 1 1 1 9 1 p 31 5h 7r bf
1g9 1 3 1 f n 1l 1n 3r 5b 23
1gj 1 1 5 f t l 13 71 an 9p
1h9 1 3 3 5 j 19 1p 47 5j r9
1hp 1 3 5 d 9 1p 2z 3x 3x 1
1hv 1 3 1 b r p 2d 2x 8l r7
1ip 1 3 3 b j 7 37 67 9p 17
1jv 1 1 7 9 l 13 3f l 7n pr
1kj 1 1 7 d f 15 1b 6r 8f c5
1kp 1 1 1 7 7 3 f 2r bd jz
1l1 1 3 3 f r 1d 35 3f 35 1v d1
1lj 1 3 7 b 3 n 2f 4p 3b df 5j
1m3 1 1 5 f 7 h 31 6d 4z 5x kl
1m5 1 1 5 d b h p 3r b7 fh 13t
1mv 1 3 1 1 1 1p 1v 5z 59 q9 yj
1nn 1 1 7 d h x 9 65 bx 61 1an
1np 1 1 3 b r 3 f 2l 2l o1 t5
1o1 1 3 7 7 p 15 3d z ad aj 16z
1ob 1 3 3 9 b z 19 5p 6p 9 1n
1ot 1 3 1 7 3 1f 7 4x 1h r3 2h
1p1 1 1 3 5 r 1 35 6f 8b l3 nx
1pb 1 3 3 f p t 5 73 3v or 1kf
1pl 1 3 1 1 d 9 31 5d bn 2n h
1pt 1 1 7 9 3 7 t 15 3r nb o3
1qn 1 1 7 9 p 1d 3f 61 35 p9 5z
1qp 1 1 7 3 n f 17 3p 61 93 p1
1r5 1 1 3 3 d 1h 1r 3f d9 jr 12j
1rb 1 1 3 f 7 t 23 3b 51 ql 6v
1rf 1 1 1 b r p 31 47 7f 2r 14l
1rp 1 3 7 f 5 5 1h 41 b k5 15p
1sd 1 3 7 1 9 17 1z 6d 4d gv 1ez
1sj 1 3 3 d p 1 5 r d3 9p 3j
1t1 1 1 1 1 n 11 9 65 7h ox 1at
1t5 1 1 3 3 v t 1f j 8n fd 1ip
1tn 1 3 7 5 5 1j h 13 d7 in 16h
1tp 1 1 7 1 1 z 1b r c5 az 19f
1tx 1 1 7 3 d n 17 3r 93 3v at
1u1 1 3 7 3 9 p 2j p bx 63 e9
1u9 1 1 3 5 d t 3b 5l 7p 4d 1kr
1uj 1 3 5 3 t 1l d h 4n kj sn
1v7 1 3 3 5 t l 2n r 73 iv 16j
1v9 1 3 7 f 9 5 l 1z 1p qp xd
1vj 1 3 5 d f 1l x 2l cr o3 67
1vn 1 1 1 f h 17 3j 5b 1v 4x tt
1vz 1 1 1 f n 7 l 5j 23 85 18r
1wr 1 3 7 d f 13 l 45 1t kl 8v
1wt 1 3 7 b n d 2t 2h 7p ef jr
1x5 1 3 7 f j r 2d 5n c9 2p 1gn
1xj 1 3 1 3 t p l 4b b 5b 5h
1y1 1 1 7 5 r b 29 2t cp ir 1av
1yd 1 3 1 5 p 5 1t 5d 15 fr lp
1yv 1 3 1 5 b f 35 25 bf jb uv
1z5 1 1 3 9 b 1h 3b 4r 1j 89 e5
1zb 1 1 1 1 b 13 35 3v 4l 9n gj
1zn 1 3 7 b 9 h 2t d 29 91 1c5
1zp 1 3 1 1 l 17 37 9 35 p7 hx
209 1 1 7 3 9 p 39 5h 4f d3 d7
215 1 3 1 9 b l 1l 5r dh h1 1a5
21t 1 1 7 7 r 1j 1d 67 2h 2d 16b
225 1 1 5 3 j 15 19 1f cf 8b 11n
22h 1 3 1 d 1 x 39 3z 8p 57 tt
22n 1 1 7 7 5 b 1t 2p ah ah 15p
22t 1 3 1 1 l z 2n 1t 2r n yf
235 1 1 5 9 3 11 2n 4n 37 bt o3
23h 1 3 3 d 1 11 r 59 29 iv lh
23r 1 1 3 b 1 1p 2r 6h bx qx 1d
23v 1 1 1 7 p 1r 2r 4l 6t m1 vr
243 1 1 5 b b 17 1j 1t 1z 7v 7l
245 1 1 5 5 9 3 2t 6z 9v aj 18r
251 1 1 1 f l 1r 2d 2r 1d kt 113
25b 1 1 5 d r 9 3d 17 73 jv 81
25l 1 3 1 5 r j h 67 25 fv 13b
25r 1 1 5 3 d 1n 3h 6z 5f fb 1c9
25t 1 3 3 f d r 1d 2x at qz kz
263 1 3 5 f n 17 z 2z cf l7 71
26b 1 3 5 b l 3 h 13 dt bb gz
26h 1 1 7 d f v 35 h n e3 1jf
26p 1 1 7 f 3 f v 49 br 27 dz
27n 1 1 7 9 j p n 4r e1 pn 1j9
27z 1 1 5 9 l r 3d 67 3p 2f jd
281 1 1 5 5 9 j 2z 2r 8v l9 14l
28b 1 1 3 3 j p 3 2t 4r k9 57
28p 1 1 3 1 d n 2d 2l 83 5t 11
28v 1 1 1 f p p 25 71 99 qb tt
291 1 1 3 9 h t 1j 1b 73 8h 1kl
29b 1 3 3 9 t 1r 9 2v dl q3 16b
29p 1 3 7 f 7 v 2h 4v a9 9f gj
29z 1 3 7 d p 5 1z 5r 6z a7 ih
2a3 1 3 3 3 l p 23 z v 8x 18j
2ab 1 1 1 9 b 1 1t 5 b 95 ev
2ad 1 1 5 3 j d h 17 aj dh an
2b3 1 3 5 d d 9 2d 43 dl lv vh
2bb 1 3 1 1 5 1f 11 3l 5f 89 1dj
2bh 1 1 3 f j 1l 1n 51 cn jd 1kh
2bt 1 3 7 1 r 9 1t 41 91 59 5l
2cb 1 3 1 f v n j 5 dh g5 ez
2cd 1 1 7 d b f 1t 2b 55 nj n3
2cn 1 3 5 7 7 1j 21 f 8f e7 1gx
2ct 1 3 5 9 7 l 19 f b1 ap gl
2dn 1 3 7 3 n d 21 65 e7 oj z5
2dp 1 1 3 b 1 1f 21 55 x r3 141
2e1 1 3 3 9 j 1n l 13 9f 11 3z
2e7 1 1 7 1 v x j 4n 39 hn hr
2fr 1 1 1 3 5 d 1n 2b 9v 9p 1in
2g1 1 1 1 5 j 3 1h 3p 2p nz rb
2gb 1 3 1 d 9 15 2j 2x 4t 2p hd
2gj 1 1 5 3 7 1d 37 3p 1z 6f tj
2h1 1 1 7 5 h 17 1b 19 dt f7 l1
2h5 1 3 5 f l 1p 3f 5b 6x v hj
2hj 1 3 7 9 h 7 b 55 3j 4p 1i7
2hn 1 1 5 d b b 9 1d t 3h lz
2hp 1 1 1 f v 15 d 4n 7l bx 1l
2ib 1 3 5 3 r 7 z 5t 1t 7d 12p
2in 1 3 1 d v j 1h 3z 3r 9 sd
2iv 1 1 7 d v 5 37 49 3z ql hb
2j1 1 1 5 b p j t v 89 q7 cb
2j7 1 3 3 5 l b 3j 29 db p jf
2j9 1 1 3 b p v 2p j 5f lp jl
2jn 1 1 5 5 v b 23 5r 5h ol 1kl
2jt 1 1 1 b 9 n t 6f 8j h 15l
2k7 1 1 5 b b 17 33 6h 8j ej yz
2kj 1 1 7 5 1 l 2z 6d 9j px 61
2kv 1 1 1 b 3 l 3h 3n b9 gn 14t
2l9 1 3 5 5 9 13 x 29 at 47 mj
2lj 1 1 7 7 7 1 1n 67 7d ep 1k5
2lp 1 3 1 3 9 n 2d 51 1b 7d 1d
2m9 1 3 5 b j n 9 7 4d 8b 1j3
2mf 1 3 1 5 f 5 l 2x t 9f sx
2mt 1 1 1 1 5 x 1t 2d 33 jl db
2mx 1 1 1 7 9 z 25 2f 47 8x 2t
2n7 1 1 5 7 h 1 1f 5h 4v mj y5
2nj 1 3 3 f n 11 2d 55 6n f3 kb
2nl 1 3 1 7 7 1j 33 31 81 c7 6r
2oj 1 1 7 b h 1h z 61 77 np 1ab
2ov 1 3 1 9 1 1r 2f h 21 fp ub
2p5 1 1 3 3 b 15 1 1l 87 7b sl
2pn 1 1 5 1 r 19 31 4h bf bp 12r
2pp 1 3 5 b p z 1b 5b 9f bl 1bz
2q1 1 1 5 f l 1 2l 6z 9r 61 1d3
2qf 1 3 3 b 3 7 23 4b 8p 5v dn
2qj 1 3 3 5 b 9 2t 4h cl pd tn
2qp 1 1 3 1 f 19 3j 3x 4j k7 18d
2qv 1 3 3 7 1 x 1r 21 21 9h 1az
2r9 1 3 5 d f 13 1h 6j 25 2r qd
2rp 1 1 5 d v h 2p d 5z 8d 1hj
2sd 1 1 7 1 1 11 2j 2l c9 6z vf
2sh 1 3 7 9 p 5 2x 1x 29 q7 14j
2sn 1 3 7 b v 17 d 5t r s9 dx
2sr 1 1 7 f 1 x v 6h 4h e3 ar
2sz 1 3 3 5 5 1h x 4x dz hf 1hj
2t5 1 1 7 b 7 1p 3b v cp 6d 1g3
2tj 1 1 5 f j 5 1h 5l 4d ol td
2tn 1 3 7 9 1 z 1f 35 6x bt s1
2tx 1 3 5 7 l 1h 11 4b 3b 9l hj
2u7 1 3 5 7 f v 31 1x dz gj 1g7
2up 1 3 3 1 p z 1t 3n b7 jl dz
2uz 1 3 7 7 j x b 49 19 hl dv
2v1 1 3 3 5 b 3 t 2l dj x jj
2v5 1 1 3 f l 1h 2z 4z ar pr 1ct
2vn 1 1 3 7 l 19 1f 43 4v 8t a1
2vz 1 1 1 7 7 d f 6r 7h m3 1il
2w3 1 1 3 5 j x 1l 37 cb ex hf
2wr 1 3 3 9 3 13 p 1p 55 jx t5
2xb 1 3 7 3 7 11 2z 49 7 7h 17x
2xp 1 1 7 3 7 15 2j 15 41 dl yl
2yb 1 1 5 9 7 7 2x 29 b7 bb 7v
2yh 1 1 7 9 r 1j t 25 5d qr qd
2yz 1 1 5 3 p 1f 2z 1r b7 ph mn
2zd 1 1 7 3 7 1p j 1f cp gn ev
301 1 3 7 1 n 1f 2x 49 6n 5z 1fb
307 1 1 3 5 r n 27 1d dr 19 1hr
319 1 1 1 b b 1b 1j 3p dr rr 14l
31n 1 1 3 f r 1f 2l h 9v l7 1aj
31p 1 3 1 3 1 3 27 3b dv h rn
31x 1 1 1 1 f 17 19 h 4n r1 m7
32b 1 1 1 3 r 1d 2h t df pd 1k7
32p 1 1 3 3 5 b 23 7 15 nn gz
32v 1 3 1 3 7 1l 13 3f 75 7v e3
32z 1 3 3 b r n 35 6d 57 8b 3p
33b 1 1 3 d 9 1r 2t 25 cj 4p 9d
33h 1 3 7 3 3 1n 19 5f 6d bj bd
33p 1 3 5 3 b j 1z 2l 17 nt a9
34d 1 3 7 9 j x 37 j 6p jj 6v
34j 1 3 5 b 5 z l 4b cv rx tt
351 1 3 7 3 p f 31 2b 2l 1x x1
355 1 3 5 7 5 l 2l 3p 3r 4n p3
383 1 1 7 7 3 1n 3d 4h 7x mn 1d5 2ux
38p 1 3 1 1 3 1b 2v 4r al gx 55 ad
397 1 3 3 f n x 2z 3n c9 cd j5 1l7
399 1 3 3 b 7 1h 2t 4n c3 mb yv 2x1
3a1 1 1 5 b f 1n 15 j 3r n7 z3 e1
3bl 1 1 7 b l 1d n 63 3j qp tl ap
3cb 1 3 5 f 7 1b 39 61 19 kb 19j kd
3d3 1 1 7 b r 1l 2j 2f 29 z z9 rz
3dr 1 1 3 b f 11 1h 63 5d q1 1gr 2vp
3dv 1 3 5 3 d b r j 5j ax qt 1oz
3ej 1 3 1 3 5 1 11 4t bh sf fd bd
3f3 1 3 1 7 f t 3f 2n 73 ad 1dz 2yp
3fb 1 3 5 d l 1l 1f h e7 5f w5 1ev
3fl 1 1 1 f t j 7 21 87 ef gb 2pv
3fv 1 1 5 d d z 37 5b 3f ev jx 1a5
3gl 1 3 3 5 n l 1b 6z aj pl v3 89
3hv 1 3 3 9 t 1h 3d 5l 3r 5d ej 29r
3ix 1 1 1 7 t 19 3h 9 2r o3 bt gp
3j3 1 3 1 9 d f 1v 51 31 85 109 2dj
3kd 1 3 3 9 5 z f 5t 8h 2f lb 25n
3lj 1 3 3 b r 1l 35 3f 4z hv 45 ej
3lp 1 1 3 f b h 1v 67 1r i9 9b 2jx
3mv 1 1 1 9 p t 31 4f 13 e9 fv 1cx
3n7 1 1 3 1 5 1r 23 j cn gp 3f j7
3nj 1 1 1 3 l 5 19 4p ah e9 1i7 1z9
3p5 1 1 3 b 3 x 3b 1x 71 p7 md 149
3pd 1 1 5 d v f h 7 dv 1p j3 1fv
3pn 1 3 7 b h x 21 25 8b 6r ht 1t5
3rj 1 1 7 b 9 z v 6j 9z hz aj w9
3rx 1 3 3 f v p 5 1v x 19 c5 34z
3s1 1 1 3 b 7 h 11 2f 99 71 165 295
3sp 1 1 7 f 7 f 2z 59 49 ld 169 2n7
3sv 1 3 5 d 5 1p 35 11 85 ax 35 17
3t9 1 1 1 f t 17 2z v 4n 43 8d sd
3u9 1 1 1 d 3 1 z 2l 5f 51 1kb 15f
3vd 1 3 3 3 d x 25 5j 49 65 1b7 2tz
3vn 1 3 5 d 7 1d 3f 4b dr ix mr mh
3vt 1 3 5 f r 1p 39 59 53 on h5 34l
3yf 1 1 1 7 v 1n 3h 6j at a9 cf sv
3zl 1 3 5 1 5 13 37 2h 6x ah bz 2w3
3zr 1 1 1 5 7 1b 1n 4d 25 cd jf 2nj
40f 1 1 3 5 b l j 23 b gn 17r kf
40t 1 3 5 3 j d 15 1x 5j 3z 1cx 2hb
413 1 3 5 7 j 17 p 15 15 b 19r 25b
41h 1 3 1 9 j 19 33 2p b9 b3 cp 2hf
42v 1 1 3 1 n f 1t 3d 1n rd n1 1qr
431 1 1 3 7 h d 2z 6d 23 fb 103 1tn
443 1 1 5 5 l 1l n 5j e5 3v 1jr 2zn
45r 1 3 1 b j 1h f 6d 5z kl jb mv
465 1 3 7 1 t 3 h 4j bl fj f9 8v
47h 1 3 1 d h 9 1b 3p a5 7 1ht tr
49f 1 3 5 7 j 11 1j 4j 8d 6x j5 1sn
4at 1 3 5 d b n 1p 5p 75 ah h3 14h
4bb 1 3 5 1 n 11 d 23 97 dr g3 2lj
4bh 1 1 1 9 1 n 1d 3l d7 f3 oj 1yb
4bv 1 3 1 5 n 1n 1f z 9j jb 63 a9
4cp 1 3 3 1 r h 1r 2p 1z e3 1hl h1
4ef 1 1 5 1 l v b 31 6v bd 1eh 1od
4et 1 1 3 f n 9 7 5t 8d n 43 1az
4ex 1 1 7 5 5 j 11 6d 6x 7p uz 1s5
4h1 1 1 1 5 5 1r 5 6x 7x bz 9j 1wj
4hp 1 1 1 b 7 19 z 23 e1 ex t 293
4k5 1 3 5 f b 13 f 1r 7b 9 5j cd
4k9 1 3 3 3 r 1r 1h 4r 6b 1r t5 mz
4lf 1 1 3 d 7 b 37 53 4z q1 1dl al
4lh 1 3 1 b d f 2z 29 1h 87 1dl 2wd
4mt 1 3 3 d b 5 31 6r 3 e1 8z 125
4nd 1 3 3 b l 1f h 4x al q1 z3 301
4od 1 3 5 9 r p 2d 5d 3z fx x1 2b7
4oj 1 3 5 b d 9 29 l 4f qh 2j 1cn
4ov 1 1 3 3 r 1p b 71 av 99 up hn
4ox 1 3 3 f 9 1l 2n 29 bn kf 6z vp
4t3 1 1 5 9 v 13 1n d 8v mf yh 1vl
4t9 1 3 3 5 r d 2z 3x br q1 1kb 2ht
4up 1 3 3 9 9 p 3h n cb n7 yl nj
4uv 1 1 7 f h h 2b 2z bf 7x nj 17n
4vt 1 1 3 d t 1p 11 29 9p k7 14d 1id
4xb 1 3 7 b v d 1n 25 7l gf z5 16l
4yj 1 1 7 7 d h p p 57 95 9n 14x
4z9 1 3 7 7 5 1f 11 2r 65 49 dz 1zr
4zl 1 3 1 d j r b 1x 51 db wv 2hp
50l 1 3 3 d n l 2v 43 8z p9 qb 8r
517 1 3 1 3 n 1 v 1n 2l e9 19 1r3
51n 1 3 5 1 7 17 31 1n 6f 15 163 1u9
52p 1 3 1 5 v 1l 1d 67 7v s5 b jh
531 1 1 5 1 j 1h 1j v v 8b dr j9
53d 1 3 3 9 5 x 25 71 bv lz kb sb
53j 1 3 7 b 1 9 3b 5n 1h od 1bf 2p7
547 1 1 3 7 d 13 1j 4f br 35 19x 2nz
55n 1 1 3 5 l 1b 1f 1n 1j bf pv 6z
563 1 3 7 3 v p 29 37 b9 6n kl cn
56b 1 1 5 1 v 3 2t 2b db dn 1df 1pt
57t 1 3 3 3 9 11 2z 4h 5n dz lb 2nf
58r 1 3 7 9 1 r 1p 3b 6h 13 127 35l
5ap 1 1 5 9 1 v 19 1f a9 gb an 265
5b5 1 3 7 5 v 7 1d 3b dj gf 197 1h
5bp 1 1 7 1 9 1b 1 67 a9 jr 18j 1h9
5cb 1 3 5 3 l 11 33 h df kj x5 253
5cj 1 3 3 7 h b 1f 39 cn 5b 15h 2y5
5cv 1 1 5 9 n 13 2r 51 9j dh 2r 1hn
5ef 1 3 1 7 t 1d v 1z dl en 1cz 28t
5g1 1 1 5 b 5 5 21 59 8x 1l x3 2ud
5gn 1 1 5 f d 19 3h 5r ab bj 8r rb
5hb 1 3 3 5 p 1n x v 6n pj 1fn 239
5hd 1 3 5 d r 1p n 37 1p bh zf 2qv
5hv 1 3 7 f 5 1n 2t 29 1b qv mh 2gl
5j9 1 1 5 b v f 13 p 4t e1 mh 22d
5jl 1 1 5 9 j d 2n 2h e7 3j 12r 29j
5jr 1 1 5 5 v 19 9 1l 2j 8f zz 2hb
5k7 1 3 3 3 j f 35 57 61 dl zp 1e3
5l9 1 1 3 1 d t 1l 3v 73 5h ex 1on
5mv 1 3 1 f b 7 1h 73 cz 9 l1 2fz
5nj 1 3 3 f l d 9 59 9z 8z 1d 99
5np 1 3 7 b 7 11 l 3b b5 4d 1a3 tp
5ob 1 1 5 7 h x 37 6d 45 47 1kb 7r
5ol 1 1 5 f 5 1d 25 4b an ap 1j5 q9
5op 1 3 7 3 7 1j 2d 15 9x en 1bn 18z
5ov 1 1 3 1 l 19 37 l 5j qv 17x 2xr
5pv 1 1 3 7 l 13 39 5b 4p 21 bh 2mx
5qf 1 1 1 d 1 v 1l 5f 6f 8x a7 sj
5r7 1 3 7 3 b t 1b 4h 1z bn 1bt c5
5s3 1 1 7 3 b 9 17 1t 4d 1 1ff mv
5sh 1 1 1 5 l f v 2t 85 8b 3j 10p
5sr 1 1 7 1 r 1 b 6d 6p jl 17 14z
5th 1 3 7 1 5 f 21 53 5d 1j 11d 1d
5tx 1 3 3 3 j 3 1j l 4p if 1aj 3t
5u1 1 1 1 d 7 l 1x 1v ad qt zd 1rb
5xx 1 1 7 7 l n h 17 9h nh cx 2l7
5y1 1 3 5 5 p 5 29 2t 6h 3v 9z 1l5
5yn 1 1 3 b f 13 1j 3 d3 l9 vr 31h
5z9 1 1 7 f 9 1l 29 27 5z c1 99 2z3
5zl 1 1 5 5 j 19 2b v 5t a3 jh 107
607 1 3 7 5 1 d 1j 4j c3 mf 7z 1kf
60j 1 3 3 7 3 3 h 5h 13 4p dl 1d5
61b 1 1 3 5 t 17 2f 4h 81 9f y9 1td
63n 1 3 3 9 l 9 25 1 cl 4n 19n 1pv
64x 1 1 7 1 f 7 1v x 5d 6p sn 1sz
657 1 3 1 b 1 1r 19 1t 7d id nl 1iz
65j 1 3 1 d j 1d 3 b 4f 5x ib 26v
67l 1 3 5 b 9 t r 6b 71 ch 12z 2n7
68p 1 1 3 1 7 3 25 3z 7p ln 15n d7
69n 1 1 1 5 b n 2f 3n ax nl 5d 2gl
69p 1 3 5 b 3 3 2h 9 ch 6r 15p 1cb
6a1 1 3 1 9 t t 35 f 1t gz 3r 2uf
6cb 1 1 1 9 l j 13 47 az dx 117 qn 23p
6cn 1 3 7 1 7 z 19 x 3b 69 19b 1b3 14j
6d1 1 1 1 3 p 1j 11 27 4n p7 tv 7j 34r
6dv 1 3 5 d 5 d 1h 4l c5 1v 1bd 2g9 68v
6ed 1 3 3 d r 1l 2n 1j cb 6t 1i1 1bx 1hl
6en 1 3 1 9 5 x 31 z 2r mz 9h 1up 1uz
6ff 1 1 5 9 7 x 17 13 2f m7 hn 2op 5iv
6fh 1 3 1 1 v f 19 r 9d 35 rf 1ld 1y9
6fz 1 1 5 9 5 f 2x 3f db 81 18p 1oh 3kl
6g5 1 3 5 b v 1b 2p 2f ap 5f sx i3 2iv
6gf 1 1 3 7 h 3 2t 1j 2f hh 1av 12j 249
6gr 1 3 5 5 7 l 9 6l 8p f9 ur 39 4rr
6gt 1 1 3 9 9 5 1j 5l dj nn un 2b5 34n
6gz 1 1 5 9 v j 1n 7 a3 al wf 1l5 4er
6h5 1 3 3 f n 1r j 6b ar mz dj t5 5rj
6ht 1 3 1 5 n p 1p 6t a3 nz qr 2rj 4zv
6ib 1 1 5 1 5 r 29 2d 7n 1d 6j 2jf x7
6j1 1 1 5 7 n 1h 2d 2z e7 ln z5 ud 62b
6j9 1 3 3 1 9 l 23 63 1n dh 1cb 2yt ut
6jt 1 3 5 1 d 15 j 3z 85 av 1k7 1dr 3e7
6jz 1 3 7 f l d l 5f 5z bh ej 1mb 1t1
6kb 1 1 1 3 t 1f 1b 1l 3r fz q7 1ah f1
6kj 1 3 5 1 9 d 35 4v cf 37 i9 359 4lx
6lj 1 1 1 b h 15 11 2n 89 g3 pb 1pb 1ub
6ln 1 3 5 3 n b n 6f 2l ij jr 17f 655
6m1 1 1 7 3 h 1n d 51 3x rj 1eh cp 1bj
6mh 1 3 3 5 v 1n 29 5p 6t ex t5 rp 1ef
6mv 1 3 7 5 h d 9 27 h 55 5 1pf 4tz
6n1 1 3 7 d 7 1h 1p 41 d 7x xf qb 29h
6nz 1 1 7 3 v j 1x 61 1b c9 1gl ip 3fn
6o1 1 1 1 1 p 9 n 69 ap hh gr 2w3 39t
6o7 1 3 1 9 5 11 v 6l bz 27 169 cr 1y3
6od 1 3 7 3 9 17 2x 4z 5 69 m7 1dd 3rx
6ov 1 1 3 1 t 19 t 4f 7f 6v cn nj 30l
6oz 1 1 3 7 p l 3d 1l cz 7n jz 169 5nb
6pd 1 3 1 3 b z 3b 3f 29 r7 wz 2sn 3b9
6pn 1 1 1 7 f p 3d 6j p dj o9 1dn 1ix
6qh 1 1 1 b 3 7 h 3r 9l 9t an 33f 1zh
6qt 1 3 7 f r d 2p 3f 1t ir qf zp 527
6rb 1 3 7 3 7 1 1z j 91 l9 9d x9 22x
6rh 1 3 5 1 v 11 b 1z 4p 7v 2b 2xl 5gr
6rn 1 1 3 f h t 2b 1t 7n iv 1cl 33b 5z9
6sb 1 1 3 1 l b 15 2n 6l a1 1ej 25b 1u7
6sd 1 3 7 b t 1l 33 57 cx 41 gt 1j7 699
6t5 1 1 3 3 j f 1j 2b 9x rt hv 165 51d
6tb 1 3 1 5 t z 21 n 25 h7 16b 1bx 6a9
6tl 1 1 5 5 j n 7 5h ch 9d jx 295 8r
6tz 1 3 5 9 7 1r 39 2p 2p ml 1hh 269 17v
6u3 1 1 1 b v 7 p 6j 6f 3p rz 123 175
6ur 1 1 7 5 j 7 1b 4r 7f 6r 10z fr 4nl
6v3 1 1 5 1 7 1d 1j 2h 31 kf 14f 2gp 4tb
6vh 1 1 1 7 1 1p 9 2v 3 pt 155 29b 2a5
6wf 1 1 5 d h l 23 1d 73 sb w9 1n9 wp
6wn 1 3 1 3 d f 15 6v 5v bd wb ej 217
6wr 1 3 7 7 l 1n 2j 45 db av ix 1s7 4tl
6x1 1 1 5 b r 1h l 5v 5h mn jz 18l 73
6xz 1 1 3 3 9 x 1n 3 8z 1 2t vj 695
6y3 1 3 3 1 t 5 h 3x 1f rj nd 93 2z7
6yv 1 3 1 5 b j n 2h 4v 4t 4l 281 1g9
6z9 1 1 1 f d 1f 2f 13 dr gz 119 16j 5f9
6zd 1 1 3 b d 1j 23 55 1l 1p 1h9 1kz 4lp
6zz 1 1 5 5 7 1h b 61 5x px pl 2s7 3zr
701 1 3 3 5 h 1h 2v 6z a9 lp 10n 2v9 3fb
70d 1 3 5 d 1 13 p 6j 8x lh 6z 2ef 4xp
70n 1 1 7 3 v 5 p t 91 ap 10h 3j 3mp
70t 1 1 5 f f r f 2d 6n 6r 19d 2oh 20t
711 1 3 3 3 9 j 35 d 3t 4l p 2a5 5tp
71f 1 3 1 3 b l 3 2p bl 53 xh 13x 6v
71l 1 1 7 3 h l 3h 1j 1v ar ap 1sj on
71t 1 3 5 5 t b 2v 67 6h ht 3p bj 101
71z 1 3 3 b 1 9 5 59 6j rz 11v 32p op
723 1 3 7 9 n j j 53 7h b7 19n 2qv 405
735 1 3 7 3 t 19 h 1x d7 45 zv 22p 5vt
73h 1 3 7 3 r 11 15 21 71 rt bz uv 633
73t 1 1 7 5 3 7 2f 3z 81 dr hj 2bn 4qv
74b 1 1 1 d 5 19 h 4n n r3 m9 1iv 59t
74j 1 3 1 b 7 l 13 n 5x bx 105 1l7 5h
74v 1 3 3 f 3 1l 3d 3p t jr 1ih 1xd 59
751 1 1 3 5 b 1j 37 3t 6h ip rd 275 4k7
755 1 1 7 f t 19 1 6p 95 8z pp 26d 2kj
75p 1 1 5 7 d v 29 2x 5j 41 5f 11x 3y7
769 1 3 7 b 3 1j b v 39 9j z5 1f1 1w3
76f 1 1 3 7 t 1l 1p 4z bx gf 4x 1i1 1nz
76p 1 3 5 b n 1d 2t 3t 9f 8z sr 1cl 5yx
771 1 3 1 d l z 1j 27 j 7h tb 21n 5gr
77j 1 3 3 b 9 9 2n 4n c5 a1 wx 35f gr
77n 1 1 1 7 v 1p 25 1t dl i9 j7 1vb 377
78b 1 3 5 7 l 11 2f 5b 8n cl 1jx n1 20r
78d 1 1 5 9 h 1b z 2t 5 ml w5 zj 5ol
791 1 1 5 3 b z 35 5j a9 k1 p1 14v 60p
79b 1 3 1 5 9 1p 2b 4d av kj 1id 1mz 3cl
79d 1 3 5 b j j 33 69 an 63 rp jx 5sh
79j 1 3 1 b d 1r z 3j 5t n3 dx 2bt 2pf
79n 1 3 7 9 t 7 b 4j 29 fn 145 2hb 4x5
7ab 1 3 7 b p 3 13 5f dn 19 nb 33p 3s3
7bd 1 3 7 f d 5 1v 3z 39 e1 zl 2u7 4e7
7br 1 3 7 9 9 j l 65 43 l7 iz 1pf gd
7bx 1 1 3 5 l 1b 1h 31 8b mf w1 xl 655
7c1 1 3 7 b 9 v 19 17 e1 hz vb 22h 3sl
7cd 1 1 5 f v 15 1r 35 b3 k7 ip 1zv 423
7cp 1 1 1 d h 1h z 2r 1l 6r 147 1hb 26n
7df 1 3 7 b n 1f d 9 1d ch rp 2dd 3ef
7dh 1 3 5 7 n x 2h 15 bj 1h jd ux 15d
7dv 1 1 3 7 1 d t d 73 kt 25 2o7 1cx
7e9 1 3 3 7 d f 2l 5b 8l o5 kj sx 2ct
7ef 1 3 5 d 5 j 31 5v 9n nb ot 29v 5yv
7ev 1 3 1 d r 3 3b 4d dh 2r 1bb 307 fx
7ez 1 3 7 b 1 n 3f 2x v 9z 7n 1db 2ud
7f9 1 3 3 5 r b 3h 3 bh 5j 1kr 28f 29t
7fd 1 3 3 3 f 1d 3d 4f 6h f3 5d 33b 8x
7fj 1 1 3 5 9 1b 2f 1 1f s3 18b 1q7 4zn
7fz 1 3 7 9 1 x 2f 3t d1 kt 139 md 59d
7gd 1 3 1 d j 19 2n 6b t it zf 2mb 3fn
7gl 1 1 7 5 7 1r x 1z cb fl 10f 2d9 5cv
7gv 1 1 1 d 9 11 n 1x d bj 153 x9 nx
7h3 1 3 3 d r l d 6h 2x ll 9l 1vv up
7hn 1 1 7 b n d l 43 65 f9 21 23t 4uf
7ib 1 1 7 7 p r f 19 6b 13 23 x3 2qz
7id 1 1 5 7 d 1d 2r 4n 6b d 9t t3 68b
7ip 1 1 3 d v 9 r 7 ct kh 17b 2i3 1h
7jh 1 3 1 1 l 15 2p 4l 4r mt gb 1nd 1rp
7jz 1 3 1 b h 15 t 57 2f gn 14r 12r 4kr
7kb 1 1 1 9 9 1d 2h 5p bd cl 1p 1hf yx
7kj 1 3 7 3 9 17 2h 3z bz 2b yj 1dv 2rz
7kp 1 3 5 d 3 p 1n 63 17 67 m5 21n 4n3
7l5 1 1 5 f 7 1j 1t 5r 5x 8n zr z9 4zn
7lj 1 3 7 b l 1l v 53 9r nt pb 1ar 5ir
7ln 1 3 5 b r 1 l 1b ar an 189 37 2xp
7lz 1 3 1 1 d n 2f 4t 51 h7 19x 317 4op
7mb 1 1 7 5 h 17 11 1p 8j h9 1dl 1j 37
7mh 1 3 7 f p 1p 3f f 6l in 14x cz 1gz
7n5 1 1 7 5 t 1l 23 6l 2d jf 4f 2rd 3oj
7nb 1 1 1 b p j 1f 1 43 v ov 20p hd
7nh 1 3 7 5 t f 37 4v az av vp 1er wt
7nn 1 3 5 7 h 7 b 5d 2h 6r fl 2x7 3if
7or 1 3 1 b 7 1l 7 3h b7 qb z1 bd 68j
7p1 1 1 5 d l 1r 37 6h 6f pl 1cj 2sz 1xz
7pv 1 1 5 b 3 r f 2j e1 gf 14b 2zt 2b9
7qh 1 1 3 b l 9 31 49 8t et gh 327 25p
7qz 1 3 3 d 9 1l 3d 6t 63 o3 qv lz 5h3
7rj 1 1 1 9 t l 2r z af qn 95 35j 5j7
7rr 1 1 1 9 b h h 2p 2h 3r hj 2xt 2id
7rx 1 1 1 f l 1f 2j 6x cr m9 l1 1td 1kh
7sb 1 3 5 9 n t 25 1h b3 lb 1eh 1ob 199
7sj 1 1 3 5 t 5 17 3d h nv 153 2x5 54h
7sp 1 1 3 7 7 1p 19 31 ab n5 2j 49 3ih
7sz 1 1 3 b 7 1j 29 3f at 3v 1hp or 1dp
7td 1 3 7 f p h 2l 4l dz jx 175 14z 197
7tt 1 1 1 d d 1r d 69 9x fv x 355 2xf
7uh 1 1 3 b 1 v 2z 41 bb qp dx 2az 2v
7uv 1 1 7 1 n 1r 1d 5d 4t 7t p 1wh 4kn
7uz 1 1 7 1 1 1 2d 25 7l j9 9p yf 3h3
7vj 1 1 5 b 7 1p 9 3d p 9x 143 b9 61f
7vz 1 1 7 d b 1h b 5r 41 5v 1bb u1 1mt
7w1 1 1 3 b r n j 9 89 7r 155 1r5 4xf
7wn 1 3 3 5 f 19 3 15 8h 2f 1ef 2o5 44l
7x5 1 3 3 d 9 11 27 3h 77 fl u7 35n m1
7xb 1 3 5 7 v 1j 7 41 9n pt gd 25b 4k1
7xf 1 1 7 f 3 p 1 51 d 6r i5 1q3 5qt
7xt 1 3 5 5 h 1h 1t 7 x g7 11v 10h 1sf
7y3 1 3 3 7 r 1b 2p 5l 57 8x 1r 163 63x
7y5 1 1 3 5 n 9 3 4l 1p j 1dp 2x3 2cd
7yd 1 3 1 d f 17 3h 5b 1v 7l 173 1pv 41x
7zb 1 1 1 d p 1h 2z x 8b 6x 14z 1q1 p7
7zp 1 3 5 1 n 11 2d h 5r hv ih 29h 40f
805 1 1 7 7 p 1l 1n 15 f kv kv 1cl 5fx
817 1 3 3 1 d p 3j 2l 7t h1 ob 1pr 4w9
819 1 1 5 3 t 1j 27 6x 17 8t et rn 1jb
81r 1 3 3 f h 1d 27 v 5d 6h 13x 20n mr
825 1 1 5 f p 3 3f 41 ah 9 cn x3 31t
82d 1 3 5 3 f j 15 6f 29 ax 3 j 1ux
82n 1 1 3 1 r 17 35 4z 7 np qb 23v 89
82r 1 1 1 b t 13 1h 5b cb j5 ep 2kh 5qf
82x 1 3 7 5 3 t j 1v c9 35 qd 24x 37t
83f 1 3 5 b b 1j 2d 4p 5z mn mb 1t5 327
83t 1 1 7 9 5 19 33 5 bn af 8f 1bx 3gp
83z 1 3 5 f t 17 27 j n bl al f1 3sr
841 1 1 3 f 3 v 39 13 39 8h y3 xz 3z
84b 1 1 5 9 5 1b 2f 6n 51 9t 17d 2k1 1hd
84r 1 3 3 1 3 f 1h 65 c9 rf 1jh 1y9 67v
851 1 1 7 b f 1l 33 3v 3t oj 1g9 26f 4d9
85b 1 3 5 5 l b 5 d r r1 gb 10z 125
85d 1 1 7 b t 1f 2l t 61 65 1j 1wt 1iz
85n 1 3 3 d 3 b 1d 23 aj ab 141 m1 5w1
85x 1 1 1 d j 19 2h 6x 2j i1 1b3 pf 4c3
86v 1 3 1 7 7 t 1 25 8p ov ef lf 87
871 1 3 1 f 5 3 1 1l 97 31 dh 279 59r
875 1 1 1 f h 3 z 2r 6t qz nb 1xp 25v
87n 1 3 3 3 9 11 1l 6z 91 8t ep 10h 4x7
87z 1 1 1 f p 1n 1 3b 2n f m3 1tz 4zj
88f 1 3 1 5 1 1d 39 l 1b 4z nz 2d 1ad
88n 1 3 7 3 9 11 j 65 cn r1 fv 13n mp
88t 1 1 1 f h 9 1v 5x 3j on 103 28x 5qz
88z 1 3 1 d r r 15 17 4r hb j7 av 3rp
89j 1 3 1 d h h 3f 6n 3z 6b vz ef 51r
8ab 1 3 7 5 7 1r 2p 13 2t ff td al 637
8ad 1 3 5 1 3 r 2d 3l 4h ob 1i1 2qd jb
8ar 1 3 3 5 l 1n p 53 z p rf 14j 51
8b3 1 3 5 d 1 f 3j 6l 9p 9d 15f 1u7 60z
8bh 1 3 5 5 v 5 31 1f bd kd 12r 2h3 4o1
8bl 1 1 5 7 d z 35 p 7b at 8b 1y1 1dj
8c3 1 3 7 b f 1b 2p 21 1j 23 35 22v sf
8c5 1 3 1 1 3 d 1x 5v 81 df 113 lv it
8ct 1 1 3 3 h 7 11 25 e1 3t ux 9l 2an
8dl 1 1 1 d 3 b 2n 5j cl 31 db 2vh 6n
8dr 1 1 7 f j 1h 3 41 9z nz 9n 2yh 2cj
8dt 1 1 7 f p 1r 3j 3l 3h 5f 4b 1pf 6ah
8e3 1 1 7 d 9 1d 3d 37 21 3b 1ff k7 1b
8e5 1 3 3 d d b 1z 7 19 gf 3p 1uv 4aj
8f9 1 1 1 d n t 2f 2h dx 1z 1cv v3 j3
8fd 1 1 7 7 d 7 d 53 1h qf 1g5 32v 583
8fl 1 3 7 b 7 1 r 1b 1p l pj qp ub
8g5 1 3 5 5 1 r 1 5 1r 4d 101 t5 4jp
8gn 1 3 7 9 j x h 3p bt m5 1bt 49 3b
8gr 1 3 3 7 d 11 1 5z e5 rv 1p 1td 5sn
8h7 1 1 7 1 t j v 27 5j ff xl 18j 4p5
8hf 1 3 1 1 5 v 33 3j 99 bx 1fr 311 46b
8ht 1 1 7 5 5 5 3f 5b 1b rl 7h 34j 1mn
8id 1 1 5 f 1 9 2f 5 1b cv o1 1ed 5od
8ir 1 3 1 3 n 1r 3f 2b e7 ll 1r zp 3i1
8it 1 3 3 7 r p v 1t c9 ep 1ef 1gl 8z
8j3 1 3 7 5 b j 7 5 b1 mj kz 283 395
8jb 1 3 1 d 9 l d 7 7j ez 1d5 2i3 43x
8jn 1 1 7 1 v d 1b 3n 51 cp 17b 21z 54t
8jt 1 3 3 7 t 1j p 5n bn 2j c5 w7 4e3
8kt 1 1 3 d t j 1z 61 9d 95 dx q3 1p9
8lb 1 1 3 1 1 r h 5l 2p 7x z9 34b 1pb
8lh 1 1 1 1 3 15 d 5j 3x 3l 163 2ex 4lt
8lz 1 3 3 9 3 h 3b 15 7j px od jh 1p1
8m3 1 1 1 7 f 1b 3 5f 37 mt k5 nf 4on
8ml 1 3 5 f h x 2d 1t 89 fv v7 247 4f3
8mr 1 1 5 b r f 11 6j bj 85 13z 243 37v
8nt 1 3 7 7 1 1j 1z z 8j b b5 1g9 px
8o5 1 3 1 b l 11 3 4x 3b 9f fj 32v 2nh
8ot 1 3 3 9 h h 2p 3b 8d 4p 4d 2ir 1qt
8pb 1 3 3 9 t 3 33 2t 9v o5 af 20h 5ox
8pt 1 3 5 9 7 l 3f 2r 9j j9 1hj 18l 3sr
8q3 1 1 3 5 d v 2r h 23 ap 16r 175 5gl
8q5 1 3 3 5 v z 2z b bb sb 10l 2rt 5k3
8qn 1 3 3 d h x 2r 6t b5 ql 4d 1i5 17n
8qp 1 3 1 b r f b 31 bx 8j 1h3 231 nx
8r1 1 1 5 d d z 1j 73 8n ql 1e3 229 40b
8s1 1 1 1 b j 3 2h 11 5v lr 11n 2r3 5i7
8sr 1 1 5 5 l 1d 27 h e5 97 53 2yf nr
8st 1 3 7 5 t j 2d 31 2x ej nh 2m1 5rp
8t1 1 1 1 7 p h 3h 3n 1h l1 71 2b1 29n
8tf 1 3 3 9 j n 2x 13 9r it 5v b5 693
8tr 1 3 5 1 5 b h 3 b9 d1 17l 27l 2f1
8u5 1 1 3 d f 5 39 4z 3v 41 d9 vl 1yh
8ud 1 1 7 9 5 l 9 2l 5v qr xj 2kv 3sf
8up 1 1 1 9 d 17 h 1h 29 m1 17n 1y3 2ub
8uv 1 3 3 d p l 5 1n dl rf 1hx 4r 4mx
8v5 1 3 3 7 1 13 2h 4r b7 cz 1d3 2n3 25j
8vb 1 1 3 9 j 1d 2j 3h 4j s5 2h 275 58h
8vf 1 1 5 9 9 b f 6p 17 89 1br 16t 1el
8wd 1 3 7 f t n 2v 6n 5b x sz 2td 52r
8wp 1 3 3 9 l 1f 3f 1j 67 hx 14n 33p 4jn
8x5 1 1 5 7 3 15 r 6j av 8f 1k5 2gj 5vb
8xb 1 1 1 9 5 1d 1d t ah 6z 1gf s9 105
8xj 1 1 3 3 d 15 r 1b 67 n ed 2hn 56z
8xn 1 1 7 1 v p 1b 9 e7 hb 1kv z3 15z
8xx 1 1 3 f f n 1h 1 79 gj 2d 6p 5fr
8yj 1 3 3 b h 5 29 21 45 lp 1kj 2fv 39z
8yv 1 3 7 7 t 1n 1d 27 b1 p1 up 1ov 4ud
8z9 1 3 3 b d r p 4t 2z 21 z5 g9 41v
8zt 1 1 7 f t n 21 6d 6j on 14t 355 1zz
8zz 1 1 3 9 h f 2b 4t 5r of 1b9 15x b
90n 1 1 3 5 5 11 1t 4h 13 bp w1 1jr 44r
90r 1 1 7 b n 11 5 b 9 dv h 4d 4fn
911 1 3 7 d p 9 1d 7 13 q9 11h 1cv 141
92b 1 1 5 3 l f 35 29 7d n9 99 2sp 4qd
92p 1 3 1 b d r 21 31 89 93 8b 2id 5d9
931 1 1 3 d j 13 3f 21 1t 5 th 1or 3wf
93b 1 1 3 1 b v l 37 cl nt jr dr f9
93n 1 3 7 7 f t 27 2v 1b jt 1c7 2ep 4vl
93p 1 1 5 5 t 9 2p x d3 jl 95 15p 11h
949 1 3 3 1 l 9 33 5t 1z 1b dn 1nj 1dx
955 1 3 3 3 b 13 l 3r cd 77 gv 2xv 47d
95b 1 1 7 9 b p 35 6z az 8t 8t 2j 1iz
95n 1 3 1 9 3 l 2v 3p at q7 yb 1cl 5g7
95p 1 1 3 7 1 b 5 f dt d9 db 2dj 5dl
95t 1 1 3 3 f 13 2x 3n d7 cx 51 o1 2xx
963 1 1 7 9 j 1r 3f 3n bj el cp 1wn 2f3
973 1 3 7 f p z 3f 19 9h md dh 34h 5g9
975 1 1 1 5 t 9 1b 6b 1f o3 1g1 189 1r3
97b 1 1 7 f v 9 1z 39 7x jr n9 13v 4ub
97h 1 3 1 1 5 j 27 p 8d bj 1fz hx 2ib
97v 1 3 1 3 h 1f 2r 55 cf 17 ej 63 bx
983 1 3 1 d t d 1f 2l 7 rn l1 2bt 5ap
989 1 1 3 f 7 p 23 h 4b r9 y7 y5 1jf
99b 1 3 5 3 r 19 1z 21 69 l7 ah vn 27j
9a3 1 1 3 1 1 13 1x 35 t ab t7 m1 2w5
9a5 1 1 3 d n 1p r 53 8j bz 11d 24l 33z
9ad 1 3 7 5 5 1n 39 5h 8f k1 od k3 18h
9ah 1 3 5 1 r x 2r 6l dh jr ih 2dh 3xt
9ap 1 1 3 1 d 9 2v 5l n qf 1kd 4l 1m5
9av 1 3 5 d 5 t 1j 2d 65 it gz 2sd 3iv
9bz 1 1 1 1 7 1p 9 6h 79 fl qh 33r 1vv
9c1 1 3 3 d 1 h 2v 1z 67 5x n5 1cj 5ef
9cb 1 3 5 f p 1h 1l 57 p jb xj 35l 27x
9cd 1 1 7 1 7 v 2f 3l dp ef 177 w3 3kt
9cp 1 1 1 f l h n t j 73 pr 1dr 2dx
9cv 1 1 3 9 h x 2n 3l 4v ct 7z 215 1sl
9d1 1 3 5 7 n j 1r 5t 6x g7 125 1kn 1pt
9d5 1 3 3 5 5 j 27 6p cr 9v 14f 2k1 2t3
9ed 1 1 7 9 l 15 2p 3b 3l ld 16t 2p3 5z1
9et 1 1 7 b 9 t z 73 3x q1 1cz 15 12p
9f3 1 3 7 1 d 1f 1p 4d 4x nj 1et 2qb 7x
9f5 1 1 1 f l d 9 1j b1 j 15j yv 5kz
9fz 1 1 7 7 p 11 1h 6l 8v 5h 7h xh 159
9gd 1 1 5 f n h z 6v 8z mf 6h 2u9 3ef
9gn 1 1 3 7 9 1n 2d 2x dp l7 19j av 14b
9gt 1 3 3 9 f x 5 71 3l hd 16f 25l 4o9
9h1 1 3 1 1 7 1b l 4h 6j 2b b1 2qz 4ld
9hb 1 3 7 b 3 15 p 39 af ln 101 2v7 69h
9hj 1 1 3 7 v j 2v 4t d7 59 1kj 295 ur
9hx 1 1 7 3 p 7 2l 73 8j 35 1gl 1q1 5c7
9i1 1 3 5 f 9 1l 27 3z 4l 5 12l 5d j9
9in 1 3 5 1 t 19 2j 1d 59 ct c7 zn 61n
9jd 1 1 3 d b 1p 15 6f ad jb az pf 45t
9jj 1 3 7 b 5 1f 1v 1h df 2n 1hz 6v 4d1
9k7 1 3 7 5 5 1l 19 6j 3t m1 tp 1a5 179
9kp 1 3 5 3 p 1j 2v 4x 29 nx vz 3z 5wn
9kv 1 1 3 1 l 15 1v 3n 71 bz z9 2gd 2n9
9ld 1 3 1 1 l 7 25 65 75 if 1z 29x 1wx
9lt 1 3 5 3 3 n 19 2z 8b kj s5 3 2fx
9md 1 1 5 1 3 11 31 11 6r rb xx 1az 2zh
9mn 1 1 5 5 v 7 5 5d b1 o3 15j 2nf 5qp
9mp 1 1 1 1 h 1n 2p 6h at gl s5 19b df
9n7 1 1 1 b 7 15 2z 1h 33 3h 161 1hd 5wf
9nd 1 3 3 3 v t 39 3 a5 qz vn 1mz 4k9
9np 1 1 1 d n 3 1 4n d7 hr 1eb 2yp 2dl
9nz 1 1 5 3 5 1b 1t 3f 7n lr 2n 3b 5uv
9ol 1 3 1 f d x 2l 6l cz bz jl 33h 343
9ov 1 3 5 1 j 7 2t 6f 4b kh 12d 2kv 1kz
9px 1 1 5 9 f 1d 19 4j c1 l9 1kf 5l 1zx
9qf 1 3 7 9 j 15 v 2h 2l hb 2x kp 3eh
9ql 1 1 5 1 b 19 3j 2d at c7 n1 d9 659
9r3 1 3 3 f d 15 1 5r c3 g9 8n 1bx 241
9r7 1 3 3 3 d 1d l v 5h m7 137 2a7 5i5
9rl 1 3 1 3 7 17 9 3x 3p g3 tf 2l ql
9rv 1 3 7 1 f 1f n 5x al nn jf 1qt 2mz
9sz 1 3 5 9 p z 1v 3x z bd 13j a5 19p
9t5 1 3 3 b f x r 51 2l 2f 1cx 2pj 11l
9tj 1 3 5 3 p 1r 33 3t 8x mr jl 16z 5lz
9tx 1 3 1 1 5 1l 2r 1n bf l1 123 31t 2un
9u1 1 3 5 b b l p 43 6n cn jp qh 5jb
9uj 1 3 3 f 5 1h 2j 5p 9h 1r k3 17h 5i7
9up 1 1 7 f b l 2r 27 1r gh 1jr 2st 42f
9uz 1 3 3 1 9 l 19 4v cl c3 1fj 21l 5db
9v1 1 1 3 f f x 3d 3d 6z bz vb 2jt 38n
9v7 1 1 1 9 v f 1z t 9l av w7 261 9l
9vj 1 3 7 1 n t 2n 47 93 k7 hz 193 2aj
9vt 1 1 7 7 9 t 27 2j 3j p9 zx 10j 43n
9vz 1 1 5 b d 11 2h 21 45 d9 1h1 2kv el
9wd 1 3 5 7 5 1n 1j 73 67 cr 1kb 6l 38t
9wn 1 1 1 7 r b 2n 1t 91 n7 p7 2xl 2x7
9x5 1 1 1 b r x 2r 4v 1f pd 97 1ff 36t
9xn 1 3 5 5 d 11 v 2r 7l bd 1er 2yt 48j
9xv 1 1 3 7 n j 2z 2d 7v ej e5 cj bp
9y1 1 3 5 7 d 9 1f 29 2f h7 1p 25v 42f
9yd 1 1 1 f 9 19 z 63 b5 7j qh i1 5a7
9z5 1 1 7 b 9 19 h 63 4p n9 157 18l 28l
9zn 1 1 7 7 l 17 11 x 83 9z 1z 28j 5fh
9zt 1 3 3 d v 1h 11 f 45 qd fb 2np 47j
9zz 1 3 1 5 j 19 29 67 5d c7 1kv 2zr lx
a09 1 1 7 3 b 1r z 1p 73 fn cr 2b3 2lb
a0n 1 1 5 9 d 1d 1b 55 6n 65 16l 2sz 1kt
a0r 1 3 7 3 p 11 3j 67 1f 9x df 2yl 5ax
a0z 1 1 7 9 v 11 35 v ar n5 yj 16v 49r
a1j 1 3 1 9 n 1n 3b 65 21 55 1jr 285 1z7
a1n 1 1 1 d 7 x 1h 4z 1v 55 16t 1e7 3lf
a1z 1 3 1 b v 11 n 5z 7h 9x 5r hx 397
a2v 1 3 3 d j r 2z 1j 2j 1z 1b3 1ef 2h
a39 1 1 3 f 3 j z 6v 1d ep 16b 2k5 4qv
a3z 1 1 7 7 n p 2z 3v df dz zh 6r 62v
a4x 1 3 3 d 3 f b 5h 3r nb rd 7n 49j
a59 1 3 5 3 p 1b 2n l 35 8j rt 2d5 87
a5x 1 1 3 9 j j 2r 5x a3 ch kf 277 1y1
a6v 1 1 3 9 5 1d 1r 1p 4d nt dt 25t 5e3
a6z 1 1 1 9 1 15 31 3b dv q3 o3 2u3 66v
a7f 1 3 1 1 d x 31 3f 81 3 zb 251 3ah
a7t 1 3 1 b 9 1l 2b 65 2n 17 x1 cp 5i5
a81 1 1 7 3 b 1d x 63 6d 81 j1 2lb 3gv
a87 1 3 1 3 j 17 1v 5d 15 lf bb 29 303
a8l 1 1 7 b 5 t 1f 4v 89 ez 1 1qd 4yv
a8z 1 3 7 f l x 39 53 e7 dl zn 2j5 4m3
a91 1 3 7 5 9 3 3h 43 9z f9 a9 2cp 1ut
a9j 1 3 5 7 j 5 1t 2p df ah 16b 14h 2b7
a9n 1 1 5 1 b l 15 35 7p 3n 14z sz 1tr
aa1 1 3 3 1 f h 2t 1x cb o1 mp 13h 41b
aaj 1 1 3 3 3 1j 2n 2r 23 5f 1hl 317 4in
aav 1 3 1 3 j n 2l 5x 6p fb 10b g9 5yp
abl 1 3 1 b n f 1h 6x cz ef 2n kl bd
abx 1 1 1 f t 11 17 5n 6h od 25 1hp 23t
acf 1 3 7 b r 13 17 4h 73 f 14n n5 dr
acp 1 1 7 b 3 1h 29 1v af mv 1gv 2d1 az
ad3 1 1 1 1 f 11 2l 6h 6v dx 10p 2iz 469
ad7 1 3 3 7 7 b 5 2x 3v rb yf er 2zt
adj 1 1 5 3 j 1d 2z 6b a1 2t 9v 21l 5p3
adv 1 1 7 5 p 15 2t 3d 5t 85 1ht 1qr 4ad
ae1 1 1 3 7 7 1 9 d cv sb rn 2fr 2z
aed 1 3 5 b 5 z 3j 2p 79 lx mf mf 4tt
af1 1 1 7 5 b d 19 2j bl 2t 1it 2t9 1mj
afd 1 1 3 7 5 1r 1l 1d 5n 4d 37 12p 69h
afv 1 3 5 5 3 17 f 4b 3j dl wd 2ut 3r7
ag7 1 1 7 7 t t 1x 5z bj a7 ab 1gt 4or
agp 1 1 1 3 b x 2h 45 c1 jl 13x 18d e1
ah9 1 3 5 1 d 11 j 3b 5 g5 1kl 19d 1mb
ahr 1 3 7 d 5 1d 2v 6t 5z eb 3p 1jr 1hp
ahx 1 3 1 9 1 3 p 5h 71 ar 1ar 1qz 65
ai9 1 3 5 f l 9 21 5l b9 rr c5 2zp 4nx
aif 1 1 3 1 v 1j p 2b bp az 1e7 1n5 60l
ait 1 1 3 1 n l 3d 53 3h 9n 3z 2ud 3bx
aj3 1 3 3 3 h 19 h 67 7f m3 1ef 10d 4b
ajh 1 1 1 f h 1n 5 3p f jv 15r 49 287
ajx 1 1 1 1 r d 3b 25 6r rn 1ff 2vb 3mf
ak3 1 3 1 5 v 1d 17 4l 1d gx z5 vp e1
akf 1 1 7 d b 1r l 71 6d g9 16v 2vb 371
al9 1 3 7 b n r h 3n 87 ov 15h 137 2i7
ald 1 1 5 9 t 7 2p f 35 cd nv 157 v5
am1 1 3 1 9 d 1d 2r 2z 8z 5l ix 2db 42p
aml 1 1 1 f 9 j 1p 4h 7 2f gb 1p3 263
amt 1 3 3 f f j 2n 19 8b n1 r9 2on dj
amx 1 1 1 9 3 11 7 j 6b d b1 e9 yx
an7 1 1 5 f f d h 33 3r pt vt mj 1e1
and 1 3 1 3 r 1l v j 7r 2v j9 hj 2mp
anj 1 1 1 1 f d 1v 2b n m7 1c7 1lb 2lf
ao1 1 3 3 7 3 1 1p v 15 et 1k9 34z 5df
aob 1 1 5 7 h r 29 27 2z 5p t 2p 3rn
aov 1 1 1 5 j 1d 2j 5l 7v qd i3 2y3 3wx
ap1 1 1 7 9 b d 21 5h 11 63 1hn 2ll 4n5
apb 1 1 7 f b 7 23 5p 7 mr b3 id 507
apn 1 3 3 3 r 11 2n 15 8j 4l tx 2ot fn
aq1 1 3 5 3 l 1d 1l 4z 31 hf 1dp bz 29p
aq9 1 1 7 5 b j 17 3t 45 iv 16v 6t 12d
aqj 1 3 5 5 f 3 1x 29 3r 4f 11v 2mh 4wj
ar7 1 3 5 1 9 1p 1d 1h 8v p 19r 101 h3
ar9 1 3 5 b v 17 9 2t 1z pj 9b 2ff 4hr
as1 1 3 1 1 f 5 t 31 e7 q9 o3 2u5 5c3
asb 1 3 3 f h 1d 2j 33 5z t 1g7 2p 1xl
asd 1 3 1 d j 1p b 33 4j ll et ux 44b
ast 1 1 7 9 h 1j 39 2j cn 81 fh pd 3fr
atn 1 3 1 7 p j 3f 11 1 7p jx 2ad 3g5
atv 1 3 7 3 j n 2f 6j 5t cp 1kp 28d 1e5
atx 1 3 3 5 5 17 n 1p 9r lz 1n 1jt 28t
aub 1 1 3 7 5 1 r 6f ap 75 z1 231 1e7
aun 1 3 1 1 r j 2f 71 3n j1 1cf 32n 21n
av9 1 3 7 b l h b 29 5b ht 1el 2bh 5lf
avj 1 3 3 5 f v 15 5x 1j pv 1i9 1d 4np
avv 1 1 7 f 7 r 1t 67 35 27 1g3 pb 479
aw1 1 3 7 7 n 1j 1f 4n dr p 181 2nr m7
awd 1 1 3 7 r f 2n 5d 9d bj r3 2dp qv
awp 1 1 7 f j 7 2l 15 c1 fb b5 2g1 32b
awx 1 1 7 b d f 1h 1x c1 1n v1 2lb 4t3
ax3 1 1 7 3 n 5 37 5l 69 31 1gv 309 4u1
axf 1 1 1 b h 1 13 3z a1 ib up n 3sr
ay9 1 1 1 9 r 1l 2d 6b 79 3b 1g9 325 5ef
ayf 1 3 7 7 f 7 2z h 8r 1d 187 p5 60d
ayz 1 3 1 7 t 3 1b 6l 4d ld nb 2gv 2gr
az9 1 1 3 f p 13 1r f 33 nt oh 15t 5x3
azd 1 1 7 1 3 z 15 5z 2r ov sh 157 3mr
azn 1 3 5 1 1 v p 6v 35 nd b1 1ep 5dl
b0l 1 1 3 5 j 15 1d 6r 69 r1 6p 4v sx
b0v 1 1 1 7 f f 2x 3x 2b 23 1aj 2pv 40z
b0x 1 1 7 5 d r 1b 5j cd nd qn w5 1pd
b13 1 3 5 f n v v 29 2d x lt 21b 60n
b19 1 1 5 d l 3 1b 2r 6j q7 1c3 1wj 637
b1d 1 1 1 3 h 1h 2d 63 21 3n 117 ob x3
b1v 1 1 5 7 h 1r 35 7 55 fh kt 2qz 3u5
b2b 1 3 3 f f l 17 33 4b j5 9l br 2rx
b2d 1 1 5 1 f t 2l 5 a1 jt jb 31d bt
b2v 1 3 7 7 d 15 37 4v 8r q1 3f 26x 3ft
b31 1 1 3 b p 5 2v 1h br mj i9 b3 5ll
b3b 1 1 1 1 1 d 2t 5v an 91 2p 1bb 3f1
b3n 1 3 7 9 v 19 2b 4d e5 jh nd up 2t7
b4b 1 1 1 7 1 9 1x h 3l 7t w9 29t 5xp
b4p 1 3 7 1 b t 1f 3z 25 c1 1bv 1sd 4cp
b55 1 1 1 1 l 17 d 1v 4x e1 199 z7 3rp
b5d 1 1 3 b r 1r 33 1b 6h lp cl 1an 2h5
b6r 1 1 3 d t r 3b 3x dp qz ct w7 hl
b75 1 1 3 f n 5 27 5z 4j 45 1e5 1un 1p
b7f 1 3 5 d j 5 1 13 bd fl jp n1 11p
b7t 1 3 3 d j 17 9 4x ch cf 21 1mj 4dh
b7z 1 3 5 1 n d 1r 31 5n gh n1 33l 5b5
b8h 1 1 5 7 3 9 1h 4v av 4p zn 2xd 3fn
b8z 1 1 5 7 t 17 9 5 5t 25 pr 29p 6a9
b95 1 3 5 f h 1d 5 3z 3n lf 1at pp 1of
b9d 1 1 3 b r r r 4f 4h s7 183 34h 1j3
b9j 1 3 1 3 n 1l 3b 1v dd g1 at 2k7 43x
b9n 1 3 5 1 j 13 2f 1p 95 i9 1d9 v 1bf
b9v 1 1 3 1 5 p f 6p 3n mn 1cn 2c5 67b
bap 1 3 3 d r d 25 2f c5 1l h9 sn 637
bbj 1 3 1 d n 1f 39 11 97 kp gt 2gb 3mx
bc7 1 1 5 5 j h 2r 4n 2f k1 kh lx 1o5
bcd 1 3 5 d 1 1f 3b 5v 4l 8b 10v 2ct 2kv
bcz 1 1 5 f t 19 h 3l 1v 9l 175 235 5op
bd1 1 1 1 9 n 7 d 5t 7 bb 8t 2dh 5mf
bdj 1 1 1 5 9 1n 2h 3 dj cj e1 1xf 5u3
bdt 1 3 1 7 l 1 l 5n 2t bl 12l 24f 12t
bdz 1 3 7 d 7 v 3 6v 9p dh yz f9 4vl
be5 1 1 7 7 r x 2z 5h 85 k9 1cp 1zf 2v
bez 1 3 5 9 p z 5 71 3t 5x 1kp 2m3 1e9
bf1 1 1 7 d f z 1v 2b 87 4v nb 26n nb
bf7 1 3 3 b 3 h 1j 3x 6v rj 39 2xj xx
bfz 1 1 5 1 b 11 2f 6h cp i5 oz 29h 2e9
bg7 1 1 3 f 3 v 1v 4n c5 9 i3 ut vn
bgd 1 1 3 1 7 1r 1v h b oj 1fj 1hx 3nz
bgn 1 3 7 9 j x 35 39 dr 13 1dv 1z5 49b
bhl 1 1 7 5 1 3 2v 11 5l 67 ul od 503
bhr 1 1 5 9 t 1d 1f x c7 ph nx 10p 1nb
bi5 1 1 3 3 1 5 h 2l 61 h7 h1 11p 4pb
bip 1 3 1 b 3 l 5 15 f 4v nf 29l 5a9
bj1 1 3 3 7 9 1l 1j 3j 27 7z cd 1p9 65x
bj5 1 1 7 d n h 2l 3l 4d 3r 1cj 1ed 387
bjb 1 1 1 5 v 1n 2r x bt 95 on a7 1cx
bjn 1 1 7 9 h 1h 25 3v c3 ar 1d 2td 1d9
bjp 1 3 3 f l 1l 19 4h 97 jz 7l 2on 37x
bk9 1 1 3 9 3 3 2x 5l ad od pj z3 54p
bll 1 3 1 f d 17 d 2r 21 4j 9t 2r5 4bl
blr 1 3 7 3 5 9 1x 4x ch 1b lp v9 39x
bm5 1 1 1 5 3 19 1 3f bd p3 5p 1l5 5w5
bmb 1 3 5 9 j 1b 2f 3r dd m7 2t 2mp 1q9
bmd 1 3 1 d 3 p f r 51 qv il 1zl 5ld
bmn 1 1 7 3 v 5 2v 1h 1 pb xl 2up 55p
bmt 1 1 3 1 5 5 1d 3r 7t kr l5 2al 657
bmx 1 3 3 5 j 1p 3h 5j 8b eb 11x a9 5f7
bnf 1 3 1 7 5 15 1r 6d 7v fv 43 cf i9
bo1 1 3 1 b 5 f 1j 7 77 1p r 13p 4cf
bor 1 1 5 1 3 1h 1f 71 4b fd zx 2vr 52f
bot 1 3 5 9 5 15 l 4f 2t lt 1j1 2xj 5xp
bp1 1 3 7 7 9 3 2n 2x 3l 5x xr sj 4eb
bpb 1 1 3 3 t d 9 71 ch 8x 9h 27z 4r
bpv 1 3 7 b l b 23 z 17 qt ir 1pl 5jb
bq1 1 1 5 f v 5 t 3t 8n kv 1b 11z 4kh
bqb 1 1 3 f h 1 19 1x 1j i1 n7 ft 5vj
bqd 1 3 1 d v 7 n f av 41 1f9 1ep 12z
bqn 1 1 3 f 5 9 27 25 2x b3 1hp 1xj 3ot
bqp 1 3 1 3 h 1b j d 2z d7 l3 29h 2wh
bqv 1 1 7 b 3 7 3d 5t b1 od 85 nj 5fj
brf 1 1 1 f t 19 5 31 9b ct 3z pv 34d
brt 1 3 1 7 b 1l 21 2h 5l 4t mb 31t 40l
bs5 1 1 5 b b x 11 t 7b sb i9 14d 60v
bs9 1 3 3 d v p 11 1b 79 gv 1bb 20b bl
bsn 1 1 1 1 v 1p 19 37 7n 6n 1j9 1gp 3c9
bsr 1 3 5 3 v 3 b 4t 9b g3 x5 1pn 62r
btd 1 1 7 9 t 19 d 1v b3 4x zx 2zd 1pt
btz 1 1 7 b b 1f 3d 6b d1 p5 pt 217 37p
bub 1 3 7 9 d 13 1j 4n n 43 18j 1lv 3l1
bun 1 1 3 f r 1h b 4b 4d hh 77 2bl 3jx
bv1 1 3 1 7 f 1b 1f 1 77 gr on 26p 52t
bv7 1 3 5 3 1 1b 2j 17 a1 fv t 14d 3al
bv9 1 1 3 9 b 1f 1j n bj 7p 13j 2oj 16f
bvj 1 1 3 b t 1d 2t 23 8b jp md 345 3dx
bvn 1 1 7 3 n 1 11 1f aj lf 105 2v9 55d
bvp 1 1 5 3 n b 3h 4x af ih qf 17t 20b
bwb 1 1 1 1 1 5 1z 73 l cr cz 1lv 46f
bwv 1 1 5 d n t 31 4d a3 qz f9 hz wp
bx9 1 1 3 9 7 f 2t 3 a5 5x kp w3 4pf
bxp 1 3 5 f f j 1b 4z 8f eh zj 63 1v3
byb 1 3 3 d r b 2b 4l a9 rh 79 319 3pl
byn 1 1 3 b v 1n 1 55 1h jj 14v 29j ur
bz1 1 3 3 7 p 3 29 r 2l eh c1 27f 4it
bzb 1 3 3 b t f 1d 4n 8r pr f3 2oh 3bn
bzf 1 3 1 3 t x 1h f 53 j7 jj 10f 2m9
bzt 1 3 5 d n 1d 3 b 1 9x 133 bj 5kb
c07 1 3 7 f 1 p 2j 35 8z ab 59 pp wt
c15 1 3 3 3 h 1n 3b 5j 37 67 od 1ox 5d
c1n 1 1 1 5 5 z v 1n c5 bf 11 1ut 2xh
c1p 1 3 1 d 9 11 1 6p 1n 4d 1dl xz fn
c1v 1 3 5 d 3 l p 2n f kp 2d jh 44x
c2f 1 3 7 1 v x 33 5f z pd 1jx 29z 53n
c2j 1 3 5 1 j 3 23 3b 33 bd qf 14h 3tp
c2p 1 3 1 f j 1n 3 4b 6l i9 1in 2kb 4t7
c31 1 1 5 1 3 j 19 2x ah oh 4n 1qn 3gj
c37 1 1 7 7 d d 2r 2h 5l 7r 4h 1wz 4mp
c39 1 1 7 3 d h 2p 3l 3t ah 167 53 2vh
c3l 1 1 7 9 9 5 19 3r 37 51 1at 2pd 3dv
c3x 1 1 1 1 j z 1x 35 8h bn qd 2ah 6v
c4l 1 1 5 d n 1p d 3v dx mj 1v 15p 50d
c4p 1 1 3 d f 15 r 61 85 d 41 213 5e7
c59 1 3 3 d f 11 1z 3f 7x 1d hf zn 4mh
c5d 1 3 3 b 9 p b 1 5n 9t 11f 1jj 25r
c5x 1 3 5 1 7 1d 2t 6f dv 1r 1ix 1pb 61h
c6p 1 1 7 1 h f 37 3v al q7 hb 345 2aj
c6v 1 1 3 5 d 1j n 2f 3v m3 1ad 127 wx
c77 1 3 3 5 5 19 2p 71 6p 99 hx ff 62j
c7l 1 3 5 1 1 1 2h r bb e5 13t gx 1tf
c7v 1 3 7 1 r t 5 4d dr mj zx vr mz
c87 1 1 3 3 p 1d 3j 33 5b 3 nh 12f 1y1
c8b 1 1 5 7 5 1f 2t 4b 6l ct n3 2dv 2yz
c8p 1 3 7 1 t z 2x 2j 7x jl 3n az 4mz
c91 1 3 5 3 d l 2b 4t 65 mz 1db 1hn 56v
c95 1 1 3 5 3 p 2n 37 5p ft 147 px 4yh
c9b 1 1 7 9 v 3 h 4v 41 cf 10p tp 51b
c9n 1 1 3 3 n 1 27 1f bp bn o9 31f 1e1
ca3 1 1 5 1 3 13 f 2d 4p il pj b1 4az
can 1 3 5 1 l 1p 2f 61 6z h7 ub 33d 6d
cap 1 1 1 b n 1j 2d 3d a3 o3 8r cf 2lp
cb7 1 3 3 d t j 2h 2d 3t d1 1g1 24t 32f
cbp 1 3 7 d j 1r 1p 25 1v a1 b 1dn 3mn
cbt 1 1 3 b 7 f 3j 2x 4z nt 1af 2tb 2m5
ccr 1 1 1 7 j l 2r 4h dv ef zr 2al db
cdf 1 1 3 d t 1f 2n 6z 1j ef 1ib 281 4lb
ce5 1 1 3 b n 1r 3d 6l 4v 8n jh 16r 1u7
ced 1 1 7 5 5 19 21 2p 5 49 jv 1kl 2l5
cev 1 1 1 3 d 7 1v 4t bt nf 15l 23t 409
cf1 1 1 7 1 n 3 3b b 25 3x 1gx 1r1 3al
cf5 1 1 7 f 1 n 27 6z c7 gr b9 1w1 4xb
cft 1 3 7 b t r 1b 73 1b id 1in rz 2uh
cgd 1 3 7 5 j 13 z 37 bl ad 83 95 gr
cgp 1 3 1 9 b x r 5d 5r br 10f 121 5mz
cgv 1 1 3 b 9 t 2b h dt dp 95 2f9 4kv
ch1 1 3 1 5 v 1f t 4r 1f dp 191 2p9 35n
chj 1 1 5 9 l 17 2x 5r 6t a3 x3 jf vn
chp 1 1 3 b j 5 29 3b 6v 4p 115 19 52d
chv 1 3 1 b 3 1f 3 2t 4f b 71 8b 3w3
chx 1 3 1 5 b 1h 2d 13 1l hx 1jr sv 2sr
ci1 1 3 5 3 h 1p 2p 4l bj 9x 7v gp 48x
ci9 1 3 7 3 9 1f 1d 2d 3 6b 3t 8l 6r
cif 1 1 5 3 b 1n b 3n bd jj cn 3f 56v
cip 1 3 7 9 p 1d l 4r 7z aj ij 8p jt
cjn 1 1 3 9 7 z 1b 3 a7 g5 197 1a9 30h
cjt 1 3 1 1 t 1l z 1j 73 i5 mv 1p1 4rn
ck1 1 3 7 f h f 39 2b 9z 4j 37 2bb 459
ckr 1 1 5 3 l 1p z 2p 1z j3 5r 291 t5
cl1 1 1 1 f d f 3h 29 7b id bl 2i3 1ad
cmb 1 1 7 3 3 j 33 5d cb 9f ib xn 179
cmv 1 3 1 3 r 3 3 4t av 5x mb 2j5 2h3
cn1 1 1 5 f j 1 7 5v 4d gr b7 12j 17z
cob 1 3 5 d h 1h 3h d 9f k3 eh bh 4h5 82b
cop 1 1 3 d t 9 2r 25 3x gx 16l rb 1kn 1f
cpf 1 1 3 b l 1j 5 1f br 8l el 2v7 2c1 bm7
cpr 1 1 3 7 9 l 25 4r 6n 9h 19x ud 1r5 89v
cqj 1 1 1 f v f n z 8t o5 1h9 13b 3bt 2uf
crt 1 1 1 5 l p 2r 4n c7 cl d5 bz 555 3ul
crz 1 1 7 9 v 1b 29 2b 9l 17 11v 1gd 2fn 2gh
csb 1 3 7 1 v h 1p 55 9h 3l f7 jx 1lj 7pj
csd 1 3 1 d n 1p 25 61 cn 25 z3 18h 2p9 bjd
csv 1 1 7 7 j j 1 6d bz q7 tp 1i5 zt c4x
ctn 1 1 3 5 1 z 2p 6z dj cr z5 1cb 4l 7zx
ctv 1 3 5 3 b p 27 4v an f5 57 5h 3c9 2lf
cul 1 1 3 3 t 9 1r 1j 4v 7p bz 1yt 211 4y1
cur 1 1 3 f h l 27 3v 2r 3r 1cz 1e5 2of 473
cvv 1 1 3 9 9 f z 3b 81 n7 ld 2yr 36f 3et
cw3 1 1 1 5 j j 1v 5j 8j mn 11z y7 313 535
cyj 1 1 3 1 t 1f 3d 5t bz 1b uz p7 1yf 7iz
cyl 1 1 3 5 h 1 5 3b 3d 67 1br zv 31n c9f
cyv 1 3 1 f t p 3 3n ad 8j hx 2pl zt 1j7
cz1 1 3 3 b t 19 2x 4z 97 cx or 10j b7 2cx
cz9 1 1 5 d h 1n 25 3j dh nr vv 2dx or 7m5
d05 1 1 1 7 n r v 5n 7x cv mz j1 11h bm3
d09 1 1 1 5 t 5 2z 5f v bt j 27l 2zh 8lt
d0x 1 1 7 5 7 1b 1 21 8j 9n ax 1p9 5y5 bo1
d1p 1 1 1 d f 1p p 3n 35 a9 1jf 1y7 3gb 1ch
d3r 1 1 1 1 v 1r l 71 8j 7t nv 2k7 56p 28b
d41 1 1 3 b 1 h 5 53 8d r7 i3 1at 4w7 7rn
d4v 1 1 5 f n 19 2r 41 7b e3 12d 2n5 1pj 1ef
d51 1 3 1 5 b 1r 2d 5n bf oh 121 yd 3ld 51p
d5p 1 3 3 d h 1h 3d 5l 7h rb 5z 2gj 5ht 4pr
d6v 1 3 5 f f 5 d 3z 3 8p 1al ud 2jj 2m3
d6z 1 1 3 d 3 n 21 h 75 qt 6n zb 25v 5nj
d71 1 3 5 d 9 1l 37 11 15 cz 3r 12z 2xv 3np
d7n 1 3 7 f 9 x 13 5n 9r a7 11n 12z 2ud 3o5
d7t 1 3 5 b v 3 35 3f 5n bp 1el 2fj 1tz 3er
d7z 1 1 1 7 l 1r 2r n 3p 27 rj 1cr 3ul 3mt
d8p 1 3 5 1 p 1r 35 6n 1d cb 4t z1 2gx 86f
d9d 1 3 3 d 3 p 2t 4p n g9 93 10v 33 7rf
da7 1 3 3 5 j 1 x 2h c5 5x 1hp 1cd 20b 4c9
dbx 1 3 1 3 f f p 3v 21 9b 6l 1wd 2e5 bjb
dc7 1 3 5 1 v f v 57 4x ib 117 2wn 3u7 5hv
dcl 1 3 1 3 p j 1b 2h 2z 2z i1 iz 2er 8jx
ddb 1 3 7 9 f l 2t p b hd 177 ir 305 4h9
de1 1 1 1 5 7 1d 3f l c7 a9 5r ev 3kb bbd
dez 1 1 5 7 1 p 2v 55 2r 6n ud 17d 4rl 347
df1 1 3 7 5 t l 17 2v 9j r1 17d 2an 5rf 64r
dfv 1 1 7 9 j 3 d n ct ml x3 rd fj 2k5
dhf 1 3 5 5 r v 27 f a5 p1 1i5 39 2sj a9r
dir 1 3 5 7 5 x 1v 5j bt 59 1az 2e3 mn 1al
dlf 1 1 7 b d t 21 3t 7d gp cd 305 1xr 67j
dlh 1 1 3 1 d 5 1l 2t 9x av 9b gp 11r tl
dlr 1 1 1 1 p 1l r 37 v o9 gz 1n1 cf ahd
dlv 1 3 3 d r h 21 b 9z x w1 7j 3i1 bol
dmj 1 3 7 3 b 1r 2v 1p 1n hh 199 2j3 30v 2g9
dnv 1 1 5 f 3 1r 2d 5d al 4l 4v 2i7 1xh 38x
do9 1 1 5 f 1 x 1n 63 dj 5d 179 jj 28r 64x
dp5 1 1 7 3 9 3 2x 2n at rj l 2yp 5dz 7x
dpr 1 1 1 1 1 v p 3t 39 1v zn 1ij 533 bzp
dqx 1 3 5 b 7 f 3j 2h cl ll 1er 1s7 5wt 94p
dr3 1 1 7 d j t 27 4l 67 cl 1kn 321 4zn 489
dr9 1 3 3 7 h 15 17 4d 8z 3 rt 1ml 3hd 9cv
drr 1 1 5 9 v 1l 3 61 35 7j 1a7 11z 5d1 6at
ds5 1 1 7 f r z 29 6j 1p 5p el 8n 4wl 1y7
dsn 1 3 1 9 j t 1z 5r 8x s3 18v 111 2o3 55l
dt3 1 3 7 7 3 1l 15 j p b1 fp 1f1 5vt 945
dtf 1 3 3 1 r 1b v 27 c9 qp yv br 1ut pd
dtr 1 3 3 d 3 t 1x 6b 2d 5l az 2gv 2zh a3v
du7 1 3 3 7 t 1p 2r 7 r 6b q9 o9 d7 3d7
dul 1 3 5 d j l 1l 45 61 cb fp cl 48f 8h1
duv 1 3 3 1 9 r 1b 5b z az 13p 35b 5av 66l
dv9 1 3 5 f 5 17 9 27 7r fn v9 rd 69h 35v
dvr 1 3 5 1 d 15 l 39 7z ij jh 157 6av a8z
dw9 1 3 1 3 f f 1n 5 an e5 1a1 32h 5xt 8fx
dwj 1 3 1 1 h t j n ah 19 r9 19b 2qt 57h
dwx 1 3 3 9 9 1f 9 5d 9l a1 1an 2kl jt 45n
dx7 1 3 5 5 h 19 2p h ap 9p 2x 1qd 5mn b3t
dyd 1 3 7 3 j 1f z 2r 27 8d 17f b3 4jb bbn
dz9 1 1 7 f d 1h 1j 5n bl 4h 1kh 1f9 57v 2rl
dzj 1 1 3 3 7 n b 17 6p 8l 14d 2ff 20r 2fv
dzv 1 1 1 b h 1 h 3t cb cx rl 2hd 62v b9r
e29 1 1 7 d t 1d 1z 61 83 m1 3r l 1xj 8k3
e33 1 3 1 b v 1f 3d 6b ah 4d 14h 10l 4c9 4sp
e4f 1 1 3 7 n 1p 1b 2l 27 h5 1e5 1ur 495 clr
e5j 1 3 5 b n p 15 b dr gb xz 2eb 14t bqv
e69 1 3 7 7 9 1 1 1d n k3 1cx 2v9 5ov 8e3
e79 1 3 3 b p 11 1l 1r 8l gr 53 7x 1a7 4cb
e7d 1 3 7 b j p p 5l av 75 ep 19p 1 bnr
e7j 1 3 3 9 b 17 2j 1t 5 qn 8d s7 4w7 2nx
e8j 1 3 3 b h h 2v 11 25 r1 fz c7 1d 2t3
e8p 1 1 5 7 1 f 2z 6l 6f qv pn ul 56j 1bl
e9n 1 3 1 f 9 x t 5v 6t gp 1dj on xl 93d
e9v 1 3 3 7 l 17 r 2h r 3x o1 a7 12b 34v
eaj 1 3 7 7 f h f f 3n i1 1ib 2jd 32n 88x
eap 1 3 1 5 h 7 3h 1x 9z r9 11d px 42p 5hl
eav 1 1 5 9 h 7 15 5r dt s7 dp or 2qz 2qd
ebj 1 3 5 b r 3 1b v 8f rz 1kv 1p7 4tt 6gh
ebn 1 1 1 f p f 2h 1f 61 9x vh 1h9 5x 2lh
eeb 1 1 5 d t n 3f 5r bx md mr 1th 4vd 8i3
efx 1 1 3 7 j f 15 21 7r b u9 2eb 5yx cb5
egd 1 3 5 7 7 f 15 21 dp cp 1c3 vn 1xt 9jp
egp 1 3 5 9 h 5 1j 4b 4t rx ep 2g7 5wz 3nv
ei1 1 1 7 7 5 l 2x v 5p nj sp 2fz 1t7 6k3
eif 1 3 5 3 b h 1n 59 4z rz x 2jb 3pp 6b5
eiv 1 3 3 d r 1b 1b 4r bh ob u1 yz 5ib 6o5
ejt 1 3 5 7 p l 1f t a1 85 1f v3 14d 42r
ekv 1 3 7 7 t 1j 2v 5j e7 9h 1id 32r 27b zj
eld 1 1 1 9 n 1f 1p 1r av 11 1j 2wr 511 ca1
enp 1 1 1 9 3 j d 43 cl nr 10p 59 3w3 8nj
ep1 1 3 3 d n 3 2f 4b b5 r9 gv 2mt rn 4zt
epn 1 3 1 9 t 1b 2n 3f bp 9t 1fv 20h 1zd av7
ept 1 1 5 d p 13 t 33 3h f5 15h 1tv 4wp 4v7
epz 1 3 3 b d v 2f 23 r ax pl 2tj 2kv cm5
eq3 1 1 5 9 j j 7 3l 67 jv c1 197 3fz 29z
eqr 1 1 7 1 v d 1d x 2h 17 16h k5 2xt 2n7
ert 1 1 7 3 1 r 19 9 8l ob ib 21x fd 5gd
esd 1 1 7 f d 11 1p j 3h iz y3 1qn 14f 77f
et5 1 3 5 7 j 7 1z l cx hx 1gd o9 5pp 1h5
euv 1 3 1 b b z 27 1p 27 1l 18j 2vb 4vn cmr
evd 1 1 7 1 t 1l 2d l 5p 11 1kt iz 3s5 6cf
evv 1 1 5 d v v 1t 3n 77 ev qv 31j 20d 1m1
ewb 1 1 7 9 r 1p 13 6r 5r 15 1h1 2j3 10z 3kr
ewd 1 3 3 5 b 1r 2x j 4p 2n lh 2g7 1fx 1dx
ewj 1 3 3 f d x 2z 5h 49 m3 151 2x 3tx rj
ewp 1 3 7 b b 11 n 45 5h 3 sr 2z5 fd tf
ex1 1 3 1 3 h t 2h 59 5d 1n 151 2pp 1z9 5yz
exj 1 1 1 9 n 3 p 4j d1 8h 1dr 2m9 4ql 69j
ext 1 3 5 7 7 15 j 2t 4z dj tr 24p 67f 3xr
ey3 1 1 7 9 1 l 2t 2v 9p 2d 1f5 sp 3g9 2qz
eyh 1 1 3 d n 1p 13 r db d 19 123 63d 87h
eyz 1 1 5 9 h 1p 1z 1j 9v 2r 1b3 2ct nb qn
ez1 1 1 3 1 7 r 2f 65 93 6p ct 2g9 4kt 6ej
ez9 1 3 7 9 5 15 33 6t cf 7b 11v 1d3 4vv 2l7
ezj 1 3 3 d f b f 4p bx 45 1il 1wt 5yt 1xf
f01 1 1 5 f f 1b p x d1 jh lh 24b 16l bah
f0b 1 3 1 5 j 1l 11 23 br b j1 1x3 1df 6sd
f0p 1 3 1 5 j 15 1v 2r 99 rj qh 2hh q3 38l
f19 1 3 1 f b 13 p 1 4f iv cx 18r 4h3 1yh
f27 1 1 5 b 5 11 11 7 2t jj 6j n 1pd 9vj
f2f 1 1 7 3 b n 1z 5z 19 7h 16r 2sp 4gd 5bd
f2j 1 3 5 f r x 2x 31 5p i5 mt c3 u7 1xb
f2t 1 1 3 5 b 13 1h 5x 15 ap 13l p 4a9 9nv
f3x 1 3 5 f t 1d d 71 e1 bb rd 1zd 56v 3o9
f4d 1 1 1 3 t h 1x 1b p mr vt 1wv wv 2kv
f51 1 3 1 f p 1p 17 1j 7r g3 a1 9v 4ph 2fb
f5p 1 3 5 b 3 1n 3h 2t cj dr 1bj 2nn 2sp c0r
f5x 1 3 1 b p 1p 1d 63 n m3 dd 2s9 2uj bwb
f69 1 3 7 5 9 1n 1d 6h 9l 3z 51 2rn 2ch xv
f6f 1 3 7 d 9 v 13 3t 79 pj 11z 2fd 3lf 4j7
f71 1 1 3 3 r 17 2n 1t 8d pf v cj 5z3 5m5
f8f 1 3 1 5 n 11 1h v 5n cl 1z 181 4mz cmp
f8x 1 1 5 1 f 1b 2j 6b 89 19 13b 2tb 60z atb
f9h 1 1 1 1 t r 2l 3d 4p 1x 11t 28r 1fv 5ex
f9r 1 3 1 7 n 1h 25 15 p o9 111 301 2hz 1d7
f9t 1 1 1 7 v r 2f 29 4n 9j 1j1 1xf 5z9 c5f
fat 1 3 5 d 1 h 2p 11 29 hx wf 2qj 5zt 8a3
fbj 1 1 7 5 9 h v 1j 47 cv sx 1rz 33j 2vt
fcd 1 1 3 b v 9 29 5x 2n 5z 1kf 1n5 3bf 2bx
fcj 1 1 1 3 p p 37 6d 2t c9 lr 1c1 63l 1tz
fcx 1 1 5 9 3 j 21 z aj dp 111 19r d 5h
fej 1 1 7 9 3 1j 2r 17 7t 9 21 1wt 6bb 8j3
fep 1 3 7 d p j r 5f d1 4v 9v 1fp 5lj bv5
ff9 1 1 3 b f j 37 v bh n7 jd of 50z ae1
fg7 1 3 3 f 3 1p 2x 5l 47 kj 1d 323 1zh 2jr
fgj 1 3 5 7 n 5 b 5z j gf e5 287 19b 3dz
fgp 1 3 3 3 p 1 31 5 a3 f5 1ch dz mz 3lx
fgx 1 1 3 f 1 19 3d 3x dt kp 1ep 1kp 1z5 6ah
fhn 1 3 1 b t 7 1z 6p 7 13 12b 1wv 5rv 5jv
fhp 1 1 7 b 3 r 13 2p 9f 61 135 17l 3o9 17j
fib 1 1 5 f b 1h 2f 5x 89 pn ax jx 2jl cfv
fiz 1 1 1 b r 15 3d 1d 69 aj 109 8v 1wd 479
fkj 1 1 5 5 p 3 3d n 1b nf 1an 13n 4xl 38n
fl1 1 1 5 d h 3 h p 4h dj 3d a1 127 8ah
fl5 1 1 7 3 3 11 7 6t 2z 2z kp 1v3 1n7 8t7
flb 1 1 5 3 3 n 1v 2j 7t ar cx p5 oj 7jj
fml 1 3 7 f p 1j 3f 1d n rb 1gv 1zx 1ll 61b
fo5 1 1 5 b p h 1r 6d 7f 4v 1cv 1i3 db 8k1
fof 1 3 7 3 b 11 2b 2n bj rv wn 1tl 1mt 7kh
fop 1 3 1 9 5 13 1f 3l 6x 4h 1j1 24j 67t aix
fov 1 1 7 1 f 1b 9 5h 5j f9 ub 279 1sr 3hz
fq7 1 3 3 d f l n 33 cv jz 1ab ah 3vz 89v
fqh 1 1 3 7 n 1b 13 1b 8j qd 19v 1y5 4i3 13l
fqv 1 3 3 9 n 1b 33 13 6z rt 4z 32p ev bwr
fqz 1 1 3 d 5 19 1f 3f 5p i3 17z 1az 19b 98n
fsb 1 1 7 9 1 t 1n r at dt 14j 19d eh atx
ft3 1 1 3 3 3 n z 6v ab k9 pv ix 1dd 6g1
ftr 1 3 3 1 j f h 5b dr hv 8v 11 4e3 5ft
ftx 1 3 5 b 5 v 3f 6r 9b fx 35 5t 3q1 607
fvh 1 3 7 7 t j p 5b 2h eb 1j 2bp 3hn 9yp
fxd 1 1 3 3 f 3 z 11 9f 7 jd 9z 3ih 13r
fyt 1 3 1 1 9 f x 25 4h d 73 wz 52z 91f
fzd 1 3 7 7 p 1l 1p 4r 6f 17 xv p3 4c7 3ot
g19 1 1 5 f t 1b 39 n 5x p7 13j a9 3ht 7g3
g2b 1 1 5 7 f 1j 2x 6x b5 11 1gd 2wz 2nl 6zl
g2h 1 1 5 3 3 r 1d 2h 9b fl yb 2ib 23v 9t3
g2n 1 1 1 f t 1d 11 4t p kn 10p mt 4jv 73x
g3h 1 1 7 3 1 15 1p 5t 7n pp eh 2c5 17l 75p
g3v 1 3 5 d h 1 b 4r c9 3b 185 8b 4d 8tr
g49 1 1 5 9 d x r 25 a3 q3 un 1nb 1cv 46t
g4l 1 3 7 1 h 13 1d 5l 1d mb 1jn x5 5pz aon
g4x 1 1 5 5 h 1d 13 j 8n m9 141 2in 65h axx
g5t 1 1 3 9 9 r 1n 2h 29 d5 121 2ep 649 8ex
g63 1 3 3 5 h z z 6n aj bz dx 2qx 1l7 7gv
g6j 1 3 5 f p t 35 4z 7h or 8d 1k1 5sp 78j
g6l 1 3 1 b h z 1d 45 3r id 1az 2g1 2wl 6y3
g6t 1 3 7 f 5 l 1h 6p d7 7j iz 1tb 1ol 4vx
g73 1 1 7 d p x 1z 49 65 e3 1k1 1up 5tl 6jt
g79 1 1 7 5 1 1d 2f 1 4z 97 18d 2v5 mh 8kl
g7j 1 3 1 5 5 1p 2l 13 db r5 uj zv 5ft 25p
g8d 1 3 1 d j 15 1l 25 5 39 3h 37 329 11d
g9x 1 1 1 9 f 9 1l 7 63 15 lb n 4gb axr
gaz 1 3 7 9 h 1p 1 1n 6b 9p 1r 59 2zj 63z
gbd 1 3 5 5 9 t x 5n bh jh vd 1mf 1gh 6gp
gbn 1 1 3 1 9 h 1x 37 3f rt 1 28d 31x 6mp
gc1 1 1 3 1 v 15 2b 2j 35 5f v5 221 59b x1
gcj 1 1 1 d 3 1n d 3f 2n 2v 1ax 261 3w9 34n
gcl 1 1 1 f l 15 b 4n af gd 5r 19b 18d 68r
gcx 1 3 5 5 1 x 1l 2h 4d pl 11l 255 ct b8n
gdj 1 1 5 1 p 5 1f 6v 1 g1 cv 2vx 8f ce3
gf9 1 1 7 5 d 7 h 2f 1f rf n7 2l 40j 32d
gfd 1 1 7 7 3 r 7 1 3r 4r 6f 2l1 3fv 299
ggr 1 1 5 5 9 1f 1z 49 37 8r 7d 1pb 36n 9qv
gij 1 1 3 f n 1n z 3d bt pl yv 1mz 4hf cap
gil 1 3 7 7 b l 19 1l 7h az ff lr 55h 289
giv 1 3 5 7 v j 21 z cx 9p 13p nz 3mr 4q1
gjd 1 3 3 9 p r 3b 4f 5f qd j 21 3hb c4f
gjj 1 3 3 7 9 1n 1b 1l 2j kt 17v 101 1vx 3zj
gjr 1 3 3 3 v 1l j 5n 1p pr 151 27j 109 909
gkx 1 3 7 b t d 3 33 9r 27 1fr 1ph 2ix 5ft
glf 1 3 3 9 7 n 1b 6l 3d od c9 3b 23n 32t
glr 1 3 3 b h n 1r 4x 6f a3 14b x 1o9 5lf
glz 1 1 5 b v 15 2l 6d 13 s1 th c1 1uh bvt
gmt 1 1 5 f v 11 p 3r 3r ox x 2v5 5wv 68f
gmx 1 1 5 7 h 1d 17 2h bf kb 13r 305 19f 5g7
gnb 1 1 1 d t r 5 25 7v pd lx mp 2jx d7
gnz 1 1 3 1 j l 1v 25 br fb 5 td 47x 62b
gor 1 1 5 1 1 l 2r 6l 5z l3 15t 1j3 165 6vv
gp9 1 3 5 7 j 1p 21 5z 4l 3j 5p 77 5zf bvn
gpr 1 1 5 9 f n h 33 d3 kv 1hf lj 5bp a3r
gqj 1 1 7 1 p 5 1r 3x ct j3 185 17b 5yf 8r9
grh 1 1 1 3 b 1r b r 71 c7 89 10j n1 2wl
grl 1 3 1 1 9 1b 3j 4z 4t mh 6p z 5ob 3w9
gt5 1 3 1 b j 1r 2l 1 5p r5 8f 2mp 51d 8fj
gtr 1 3 7 9 v 1r 15 27 d9 2j 1e1 2ov 5b9 aal
gtz 1 1 3 7 f 1n 9 2t cr 6v f9 27b 4g5 609
gvt 1 1 7 3 d 1n 1z 3f 2l ed 14d 1ud 3f1 3wd
gvz 1 1 5 3 j l 25 1h 29 of 19x 19h 2tv 20v
gw3 1 1 1 f h 1l 1t 1h bb l9 bl dt 3v5 1of
gw5 1 3 3 7 v d 5 5n 7b h 3b 18n 585 8mz
gwh 1 3 3 d j d d 43 2l kf j5 lp i7 5ad
gx9 1 1 1 1 1 p 1r 4f dp rf 1z yp 4ir 91h
gxt 1 1 1 f d n 1p 1p 5 qb 1fh 2kj cz 68h
gyb 1 1 3 9 j 1p 1t 59 2n 8l 7v 1bx 4dv bxj
gyx 1 1 7 5 9 x z 23 d7 n3 145 159 3w7 7fj
gzb 1 1 3 f b n 1n 2f c1 65 j1 2eh 35r anv
gzx 1 1 7 f p t 1v h 9p 9t 10p fn 1l et
h05 1 3 3 3 5 17 31 61 f 55 1gn s7 1ev 873
h0p 1 1 7 1 1 1b 29 55 1n j7 5b 2v1 16n aar
h0v 1 1 5 1 n 1l 2b 61 cp lf 1g5 25h 6a7 3p9
h0x 1 1 3 7 n z 27 1d 6b 5p 16b 2zl 3qj 83t
h3v 1 1 1 1 h 17 3d 2n 5p z 59 1l9 1b1 a8p
h4b 1 1 1 f v 1d 2b 6x c1 dt 1i5 1f9 40v 4lv
h4d 1 3 1 1 l 1h 21 5v 7d pt pn 7r 2sl 7b1
h4j 1 3 7 7 1 1l d 19 cz jl ab 11d 19r 2mr
h4x 1 3 1 b r t 39 4j 3z il dl 30p 637 6yv
h53 1 3 7 f r f 25 61 2z nb 165 16v 9x 7zx
h59 1 1 1 5 v h 2z 6t 9l q3 14d 2t9 5ap ch9
h6f 1 3 5 5 9 1p 17 2p cl ph q9 1nj 481 4bv
h7v 1 1 5 b 3 x 1z 2p 3t f9 18l 2yn 3rn 22d
h7x 1 3 1 b t n 2d 1b 69 hl 18t 101 13b c79
h8f 1 1 3 3 9 j 1l 2z 27 ch 1i7 kx 4vh 809
h95 1 1 1 5 l 3 13 57 8b ed 10h kl 5ln 38l
h9f 1 1 5 d 1 13 13 15 al 3f yx 2gh dp 2vf
ha5 1 3 7 7 3 11 f 4h 3l 4p ff 2s5 3b3 c7r
har 1 3 7 f f n 29 4j 75 lz e1 1gv 233 973
hbj 1 3 7 7 r 1r h 43 33 nn 16l 11x 44v 2k3
hbx 1 3 7 1 f 5 1p 3z ap 79 sb 1bd 1c9 b6d
hc3 1 3 5 5 p h 1d 6d bz fr 18t 2nb 1nf 2at
hc5 1 3 5 b h 1l 1z 6p v rz 1b3 2ad 45 awd
hcn 1 1 3 b 7 1d 13 2t 5 dx 15f 2d1 69 9gf
hdv 1 3 5 7 h z 11 2p bj f 11h rp 29x 3hb
hep 1 3 1 5 p z 2r 53 4h 1n 11v eb 2wn 2t5
hf7 1 1 7 f 7 f 3j 3t 7t 1v 3v 1sb 2pp abf
hf9 1 1 5 f n 1d j 27 bt md sr bx 5y3 ayb
hfj 1 3 5 3 l p 3f b bt d7 qp 2b7 5pp 47d
hfl 1 1 7 1 l 1 23 6f cj gj jz 1tt 4k3 y3
hhx 1 1 1 9 l 1l 19 73 j 27 dd 2lf 2nv 6hb
hi1 1 1 7 d v 1d 2n 1x df bv 11 34f 5g1 713
hib 1 3 3 b 3 1p 2f 27 dv 2j lf 1j7 1k1 2lx
hin 1 3 1 7 5 1l 1 3d 4b 69 dx d9 523 7lz
hjx 1 3 7 b r 1d 2b 5x 1p 7v 18f 2h1 1y5 6ll
hk7 1 1 1 9 9 1d 3 1f 3x x 8d 1o7 gb bmj
hkb 1 1 1 b 7 1j 2r 29 5b fd qh 2w9 56z ud
hkv 1 1 3 3 b 1n 1l 6j 89 5h np 137 2xj 5t3
hn3 1 3 5 3 7 7 5 5l ax 2n 2j 2ix 4ul 885
hof 1 1 5 7 h 1l 2f 3 bh pf ib a9 2rt b4t
hov 1 3 7 1 v v 19 37 bl bv kp 35j qh v3
hp3 1 3 7 3 t 17 19 65 15 ht cj 4t 2bb 9c7
hp9 1 1 3 b p 1l 39 5l 3r lv 16d 2zr 2i7 6vf
hpd 1 1 7 b 3 z 1x 4d 97 h3 fx 1o9 2rb 81
hpj 1 3 3 d f 1f 1v 3j 7d dr 2v 2fd 22l ca7
hpx 1 3 5 b v r 1t 1l 49 cx wb cz 35z 3mx
hr3 1 3 7 3 n v 9 1f 6n bl 18d 6d 27l bq7
hrd 1 3 5 3 b 19 3f 61 v l9 s1 1jl 2t9 79b
hsv 1 3 3 9 5 n 39 2b 6l s9 6z wz 213 3z3
ht1 1 1 1 7 n 1j 2p 3x dx 8h cz 34t 1tt cbp
htn 1 1 7 5 v 1f 3h 5b 63 dr 11 2kp ml 6p
htp 1 3 1 1 b 13 2l 31 7x 43 101 kh 34j 5kn
htv 1 3 1 f d h 1l 4r cv 4j gx 1ap 5un 74f
htx 1 3 1 1 n 5 1f 5 5p bj bn rh 39r 8fz
hu1 1 1 3 f 3 d 1t 41 ar 1n az tn 373 4cx
hv9 1 3 1 d 9 1n 3d 3j 2n 1z 16t 13j 1cp 67d
hx1 1 1 3 f 7 5 1x 4n 51 rj x1 33l 4kv 559
hxd 1 3 5 7 n 15 1h l 1b 79 y7 1jv 3p 1qf
hxv 1 1 1 5 h 1b 25 j 97 gx 1gl 325 2er 70l
hxx 1 3 1 3 9 13 2v 6f 6x 23 ad 2z 1en 8c1
hy1 1 3 3 7 1 1f z 33 3t of xx 69 3b1 1rj
hzj 1 1 7 9 n h 23 6t bd 4j az 2vn 5hj 5a5
hzr 1 1 3 d t 1b 23 49 dt h9 1az 2gj 1n1 84l
i0b 1 1 7 7 9 7 1j 4f 73 bl 113 hv 2yr 2vp
i0p 1 3 3 1 l 15 7 l 5 iv 19z 2n 4eb 4gp
i1v 1 1 1 d j 7 2d 7 5f 9x uh 28d 28x 7fn
i21 1 1 5 9 p x 15 4b 13 i7 1jd 2el 2t3 65l
i2f 1 1 1 d 3 1r 3d 6v 47 ip gx 7x 1rv 5wv
i3d 1 3 7 b h d 1d 71 6t l 7l rl pb nz
i4j 1 1 5 5 n 1 3d 2n 69 9 yd wv 4zh fj
i4l 1 3 7 d 3 7 3d 47 6h fl 7t 2rj ox 1d3
i5d 1 1 7 7 9 1b 2z 15 p ft 1b5 1rv 4t3 9f5
i5n 1 3 7 7 r 17 1n 11 v 1f dz 45 34b 953
i6f 1 3 3 b 5 1 3b 51 1b ht j1 33l hp cjf
i6j 1 3 3 7 b 1 2t 7 6n kr 8j 1bt 4m3 3db
i6x 1 3 5 7 1 1r j 47 d1 99 183 1w5 ox 3mv
i7l 1 3 1 5 b 1p l 71 2j rl 11f 1jd 4br a1z
i89 1 3 5 5 1 13 1t 1z 59 at 13x tb 4yv 32t
i8t 1 1 3 3 j f 2l 3 9f 4l 1aj 31t 1nl 9ch
i9l 1 1 3 d d 19 5 4v 5v rl jl 24p 2bz aip
i9v 1 1 3 1 j 13 3d t 7z 2f 7t 2oz 5hf a1b
iap 1 1 7 1 t 1d 2v 57 13 pn 1f 16l 2i9 3e7
ibj 1 1 5 5 5 17 p 2z cl qj 37 1l 3jh b8t
ibl 1 1 3 5 l 19 2v 2r 53 rf xj 1b5 675 akn
ibv 1 1 5 7 b n 9 h 79 kt 1id pz 4uj 6nl
ibx 1 1 1 9 9 1f 1x 69 7d 8z w9 2b5 5mx 1qh
icl 1 3 1 9 n j 1l 5p dz dl 15n 2j1 mp 97f
idh 1 3 3 5 1 7 1d 1 8p 3f hv 1kb 14t 2rl
ie5 1 3 7 b r 1b 2n 33 r 5x cx 2ul 2tp 5t7
ier 1 1 7 9 3 11 37 59 v h1 12p y5 3of 9l5
igf 1 1 3 3 p h 2r 1b 4h pv qn zx 5h3 6f9
ih9 1 1 1 7 n 9 b 1f 5p bn db 15l 1x9 aqp
ihh 1 3 1 9 h t 1f 27 4f c3 d9 bh 2xz 4b9
ihv 1 3 7 5 7 n 2r 17 4p ih b7 wb 3ch 113
ii1 1 3 1 5 p r 3h 6x bp 7f yz 35l 1n 78h
iij 1 3 3 1 r 11 2j h 3f gl 1cl 2nt 50n 8ir
ij3 1 3 7 7 n 15 j 6t 31 ft f7 1h9 64n 22x
ikj 1 3 7 7 9 1 3f 2x 95 c3 1jx 249 9n 8it
ikv 1 1 1 d t 1h 1f 1v 2x 2h 1gf 2qf qr 6an
il7 1 1 5 3 5 r 15 1v 1v oj r1 1dl p1 bjt
ilp 1 3 3 d h b 39 37 4j q3 27 ht 3d9 1qz
imf 1 1 3 3 9 5 15 3f 45 9 16l 31f 4mj 9st
inx 1 1 1 f v 1 2t 6d 5b qt 1p 227 381 c6b
io1 1 1 5 f 1 p 1d 55 x jd sz 21b 617 2g3
iop 1 3 5 d j 9 33 1d 1b nj 1ft jx 42v acp
iqf 1 3 7 b 5 1p 1r 33 4r kf 1jn 21 4ed hz
iqj 1 3 1 b 1 1d 3d 27 bz in yh w9 1l5 7b
iqv 1 3 3 1 1 n 23 f 39 ht 8p 16d 1kp 135
ir9 1 3 5 b f 1l d 1v 3v 3n 117 1v7 64p 95x
irr 1 3 1 1 j 13 2p 2b 89 gj 18r 5 3o1 2nf
is9 1 3 1 9 7 1d 3h 2t an jx 1r 1rr 2zl adx
isj 1 1 3 3 f t 2h 25 7h j5 6d xj 5n3 6on
it9 1 1 1 1 1 1p p 73 5n 6h 7j rf 1r9 6qn
itf 1 1 5 7 l r 1r 27 9d 3p 14d 2sx 4r1 c8z
ith 1 3 1 7 7 1j v 29 5n jp 1cf 1al 39z 8sz
iu9 1 1 3 3 t 1f 11 h dj 91 12p 13t 2ob 277
iuj 1 1 7 9 3 15 2r 4x 6p o5 kj 23t 3jd bf5
iut 1 1 3 1 9 17 2p 1t 2r 87 1b1 1lv 2i1 355
ivr 1 1 1 9 5 13 1v 3b 6j f3 m3 251 2gr 4u9
ixr 1 1 5 5 l 15 2h 1 2d 29 1l 29z 16j 7sl
iz1 1 1 1 7 3 z 3j 1x 13 7d 19n 2al 7f 9jh
iz9 1 3 1 1 l 1l 2r 5p 3b d9 1d7 1j9 24p 9p9
izz 1 1 3 d 1 1n 2l 3h 7r pz 1g5 1l9 3ql 61n
j0d 1 1 7 9 7 19 1x 2r 7l z 17v 1nd 5jb 5ef
j1j 1 1 7 7 t l 3j 2j 9 an lv 1dj gp 3w7
j1n 1 1 7 d 7 t z 63 17 g5 1kr 1pf 4rd 9e5
j2h 1 3 5 d t t 13 1r bf hx bj 1u7 1j9 8sz
j31 1 1 7 9 f 9 2f 2n 8x jp f3 2yf 1w5 37r
j3f 1 3 1 5 v p 5 2d 6n dj 18t 31d 3lh 2q7
j3n 1 3 5 b r 15 3 5l 13 2j 1jh 6l 4cn bcf
j3t 1 1 7 3 r 1d 2f 1z d5 6v rz 1b d7 46d
j4l 1 3 7 f 9 1l 29 45 7z 99 1h3 2mx u1 6xv
j61 1 1 5 1 3 1r 17 47 2p bz qp sb 3z5 1uv
j69 1 1 5 5 r l 3j 4h e3 8n 3l 2ox vh 2i1
j71 1 3 7 f l x 39 2b dt ij 12v pv 1b3 6az
j7d 1 1 1 d 3 13 1h r 5d rl in 1fz 5uj 8u9
j7l 1 1 5 b 7 13 29 2z 5f ar nl az 10l 507
j99 1 3 3 3 3 f 19 3j 7r 33 97 9x 3kt 3mh
ja7 1 1 3 9 l 1d 1b 2p 1p 2t 51 1fv xd avn
jad 1 1 5 b p j 1f 1f 2t cj f5 2t 5s9 71x
jan 1 1 1 3 d 1h 3b 29 ah 6t l9 6z 2wd cdp
jaz 1 1 1 3 5 1p 1t 11 97 pp 13z 2hf 26z 8sl
jcd 1 3 5 9 n v 2n 4b 2b ht vd 3r d9 193
jcl 1 1 3 9 9 1p 2l b 97 g9 m7 13d 16l cv
jeb 1 1 7 7 l 1f 1p t cz pz b 2l9 u7 9ip
jfn 1 3 3 b 1 13 2v 49 9r ot 1en n7 1np 38r
jfz 1 1 1 9 v d 1p 6j a9 9z n7 1lf 22x bsp
jgd 1 1 7 1 f 1 2z r 5l cj 169 8p 2gr 2yv
jgt 1 1 5 d 1 r 1r 3t 9v dl 1kn s7 1xz an9
jhb 1 1 7 9 t x n 5h 1d ff u7 2nr 5mr byx
jhh 1 3 5 b 7 11 1j 1r cb fx 1bn hj 2ml 4qz
jhl 1 3 3 3 v z 1f 4n 69 h5 1jr 1yz 59f 9t1
jhz 1 1 1 d f 5 21 2d 31 17 tn 31h v9 7x9
jiv 1 1 7 b h 3 3j 41 7r j rz 2jb 3nz 9nf
jiz 1 3 7 3 j 1 39 33 5d c3 1b 1e1 ep 6lf
jj1 1 3 3 d 1 j 2t j d1 57 5r yj 6ah 2ix
jjn 1 3 1 5 b 1f 1x 59 cl lj 6p 2kj 34z bdz
jkz 1 1 1 1 n 1j 35 3p dt kb av 255 2q1 qj
jld 1 3 1 b 5 1d 1n z 79 qd 91 2rv 5qh 8kb
jlj 1 3 5 9 d 11 2v 63 95 o1 1dn 1xd 5ld 7md
jmj 1 3 7 9 b x j 73 5b pz uz 1gt 17t 7fb
jn1 1 1 5 7 t n 25 17 7v 3z xn 21 26r 7wb
jn9 1 1 7 3 3 r z 4t cl bt y1 2bz 1nz 6i9
jnt 1 1 1 5 r l z p 1z 41 16x ej 3hr 5wn
jo1 1 1 5 3 d 1d 1p 4d 35 lj l7 1dl 69 957
joh 1 1 3 1 v 1l 2p 6d 83 ll 5x 34z pl 6bv
jpb 1 1 5 1 p d 3h 3f 7b 5r 3b 2ef 2yp nf
jqn 1 1 7 7 p 1l 29 3l v 3p 1fx 29x 4aj bjp
jrd 1 3 3 7 3 1f x 3j 7t bt yt b9 64l 6sf
jrr 1 1 3 9 3 1r 2l 4t 73 gx 1d 33 609 c8p
jsx 1 1 1 3 h 1n 35 1j 4b lx 113 4x 2db 1ff
jt3 1 3 7 f f n z z 3n hb 1b c5 115 7mr
juz 1 3 7 5 t 1l 13 v 33 7j 1n 14x qd 30b
jvj 1 1 3 b h j 15 6d 77 j7 14f 2bz 5r3 7hr
jxj 1 3 5 b t d 9 4l dv 9v 13b 12r 5uz c0j
jxx 1 3 1 9 5 5 p 6v 55 6p 10t 2f1 5rj 21l
jy9 1 3 3 b h t 1l 1p 1f 5n rl 1f1 2x5 bp7
jyj 1 1 7 7 l 1l 27 4l 7p 3p 2l tb 5j5 c3p
jzr 1 1 5 3 5 h p 4x 2n 8z a7 11r 3sj 4y1
jzv 1 1 1 1 b p 37 19 ad 65 157 gf 529 3hr
k05 1 3 5 3 5 n 1x 25 8p d5 st 34d 329 479
k0r 1 3 1 5 1 f 21 2b c7 cv 5n a1 59v th
k29 1 1 3 b l 5 2h 6h b9 71 lh 30d 4p1 4dp
k31 1 1 3 9 f 1h 1z t 2t gn tt jl 3h7 9uz
k3d 1 1 3 1 3 9 r 2p 5r nv bl kf 1oj 3wv
k3j 1 1 1 3 d 1r 1t 3h 5f gz i1 1pp 2fb 3z
k45 1 3 3 f h 1l 2r 3b 6r bb y5 ml 41p 1gl
k4v 1 1 1 5 r r 1d d 8p 7z d5 211 2ph 8rv
k53 1 1 7 7 n 3 23 1n 6t j5 xr 1tz 2kd 189
k5j 1 3 1 5 l 1f 17 2z 2j gz 131 it 1lz 7dp
k5p 1 3 7 b 9 r 29 2t ch 5l 15v 1pl 57z 67v
k6b 1 1 3 9 d 15 l 5f bp 8r 9n 20t 1tj 74v
k6z 1 1 5 7 v 19 25 6d cn fz u7 vv 1r5 aml
k7x 1 1 1 1 9 5 2f j 5r f5 13v dr 103 3tf
k8b 1 1 3 3 f 9 1r 1v 63 kf 1h3 1tl 50n 98p
k8z 1 3 1 9 v r 2v 49 29 q3 ct 24h jd ex
k9j 1 3 3 9 l 1h 1d 5v bj mp 8x 2wv 295 7b5
k9z 1 1 7 3 n 1j f 1f c3 s5 21 327 3j3 a3v
ka3 1 1 3 7 5 r 17 69 7f l z1 gr 5c1 3et
kad 1 1 7 d p v 2t 31 6l 2j 183 1j7 25n 5e7
kbd 1 1 3 d n 1f 2j 2h 7z 13 161 cv 4qf 82t
kbj 1 3 3 1 9 17 3h 4d a9 dr 1fd lt 4wl 525
kcx 1 3 1 d 5 p 2z 3v a7 6n 1af yf 5f7 42z
kd7 1 3 5 d b d z 4x 19 q3 6z 1n 99 a41
kej 1 3 5 7 t 1l 31 6b c3 kj br 1hx 2kx 9tn
kf3 1 3 3 9 n 1f j 5r 1x 2r qj ef 5mx 1v3
kfd 1 1 5 d h 1 1v 5l 1p b7 tf 28z 1v7 9ut
kfr 1 3 1 b h j p r 5r 8b 3z 1ib 4dh 1rx
kg1 1 1 5 3 p 1l 19 73 dl s3 1b7 219 42n 9f7
kgz 1 3 3 f 7 1b 35 x e7 p7 1ef 1cd 1m3 aox
ki9 1 3 3 5 5 r 2n 3 9t 71 qb ax 1ef b87
kk1 1 1 5 b t j 1r 39 85 nx 1kn 9 4mn 5bx
kkd 1 3 7 3 f 1r 2z 4t e5 mp 2r 26h 3n 63x
klv 1 3 1 1 t 1d x 49 3b ll 10j 2rh 4dn 34b
kmv 1 3 5 f d b h 43 93 8h a7 2hx 46n am5
knn 1 1 5 d 1 13 z t p kv 11x 1qb 6b9 5g7
knz 1 3 7 b p 1h b 33 81 kz xd j7 2u7 2vh
ko5 1 1 1 b b 11 x 5v az j7 1eh nx 505 9bh
ko9 1 3 3 b l 3 33 4r 8h fl 15p 1jv 61t 8fn
kp1 1 3 7 9 9 1n 31 35 v pf 2v 1fp 257 86z
kqn 1 1 1 1 7 p 1p 2p 2v k3 vt 2e9 ab 9f
krd 1 1 7 d h 9 35 1f 6h 5t v1 5v 5dl 1t7
krz 1 1 5 9 p 17 l 61 93 kf 5h tj m7 m9
ktn 1 1 7 d 9 d 21 x bj pn nz 1jj 45j 69j
ktv 1 3 1 5 7 x 1f 55 81 qv zh s3 lb byp
kun 1 3 3 d l b 2x 6j 9j sd 1jt 1qj 2zd 5cb
kv1 1 3 5 9 t b x h 45 4b 1cb 2cf 5ev 1up
kv5 1 3 7 7 h d 2h 4x 89 7f f5 2z9 95 a8j
kvf 1 3 5 f r x 1 6f 51 fh cf aj 61x zz
kx5 1 1 5 d 3 1r 1n x 7b od 1fv 12f ht 5ib
kxt 1 3 7 5 d 1f 9 35 67 gt x1 34v 5cd 7dn
kz3 1 1 1 d 5 z 2b 2z 87 6f 7d 5 35j 4xz
l01 1 1 5 1 7 p 2n 3t 2p rf 1cp 259 121 5br
l0b 1 1 5 d j 1p 25 6d 5d 4l mj 6x 27 89r
l0n 1 3 7 7 r 9 3b 5d cr 17 1j9 2a7 2rv 4w5
l0r 1 1 5 b 5 17 z x p g5 ox 9r 38p 32b
l0t 1 1 7 b l t 1h 19 9z 5h 8p 2y9 56l 359
l11 1 1 1 f 3 19 2r 3p 9x 8r w7 6p 1wf 8ol
l1f 1 1 7 b 9 x 33 2d cb gp cf 9d 4zr 5f9
l1z 1 3 7 9 d x p v 9 k9 1cz 359 5uf 62t
l2r 1 3 5 d d 11 t 2v 1h 6d gf tt 10r b45
l2t 1 1 5 1 h x f 53 d5 89 1jn 2l 3tn 1dn
l33 1 1 5 d 5 t 35 4h 7f cj x5 45 7l 941
l3f 1 1 1 9 h 13 1b 6h 4l ad qj 28b 5sz 5kz
l49 1 1 1 3 7 l 37 5p 49 ch 9f 1ll tx 4fp
l4f 1 1 7 d 9 13 39 57 11 kx 6b 2pr 5pb 4fr
l4z 1 1 1 9 5 j 15 4h 3x 5f 1br 2k9 5 9xp
l5j 1 3 7 b l d 2b 1j 8b 23 1gx 2wl 3m5 9hl
l63 1 1 7 3 3 n 33 6r 57 89 th 1xv r5 7df
l6b 1 3 7 3 t b 2v 4x 69 ob 19t 12x 4xb 6et
l6h 1 3 5 3 3 15 1z 3 ad l1 jh 26h 169 a75
l6v 1 1 5 3 b 5 2v 6b 5t k3 16v 307 4w9 63h
l6z 1 1 5 1 9 1f 25 1v 9z q1 fh rl 2zj 2rd
l7t 1 3 7 1 1 f 3d 6n t 35 v7 2zp 5ct awh
l8d 1 1 5 1 r 1p 2b 35 55 gp qb 319 al ap9
l8h 1 1 5 3 5 11 2p v 29 a7 kr 1eb 43l ax3
l8t 1 3 5 9 r 1p 2f v 55 eh n9 qn 3ux 31x
l9z 1 3 5 3 b 1p 11 j 2z kt 11d 2yd 565 3bv
lad 1 3 1 f d 19 2t 35 6r qr 1fp 2j7 13f 9cz
lav 1 1 7 1 b 1r h 39 7j mr it il 1jb 9nj
lb5 1 1 1 d d x 15 21 57 ex rl 2ff s5 ce7
lbh 1 3 1 1 p l 2z 29 39 ph 35 9p 3gb 725
lbt 1 1 1 b l l t 6z 3h ix 3x 28d 4ib b2v
ldb 1 3 3 1 5 15 2d 4j ar t 189 65 24x 8c9
ldp 1 3 5 b 1 h 1x 3j 7l ch 1fj 2aj 5fb 85z
lef 1 1 5 7 1 1p 9 5v 3f fn 33 1gb 4h5 1ov
lf7 1 1 3 b b 1f 1 29 b9 mb 1k1 4h 46t kb
lh1 1 1 7 9 f 1j 1t 1f cr dh 16r 2f3 29d 62j
lh5 1 1 7 b 3 19 f 7 97 bl 1ed 33d 119 8gl
lhd 1 1 1 5 9 t 2h 3d 7p e5 1j9 zx 3oz cf5
lhj 1 1 3 9 h 19 2p 5h 9f q7 129 29v 4i1 7
lid 1 1 7 9 f 1p 23 6h b5 jl mx 1y1 2x7 b3n
ljd 1 1 7 f p 1l 3 17 a1 cr 173 1fn 58j 1rp
ljr 1 3 3 b b z 2j 1t 17 e5 1et vx 3pd 365
lkb 1 3 5 9 f 3 29 31 6f dd bl 1xl 8r 55x
llf 1 1 3 9 3 7 2z 65 89 f3 45 g3 pr 27
llv 1 3 1 b h 3 29 3t 4d gb kl zh 213 31t
llx 1 1 7 5 d 17 39 j dr 55 up gt 41t 8kb
lm1 1 1 7 9 n 1j 2j 5x l ln nt 1kv 611 7r9
lnn 1 1 1 1 r 7 13 51 1r ef tt 2ff 367 a3
lo1 1 3 7 9 f 1p 7 3v dr md 16x 2x9 1uz 32t
lob 1 1 3 1 p b n 6p 4n gv db 49 60b aqx
lod 1 3 5 f t z 19 1z cp 89 oj 2bx 44x bwj
lol 1 3 1 7 t r 2l 6p bv 2h wx 11 2zb avj
lqh 1 3 1 5 5 19 1f f 6j op 19t 1sr 23d 8fz
lrb 1 1 3 b b f 1z 2d 3r 4j 3v vv sz 2gr
lrh 1 3 5 d 3 17 1z 3n d5 px ft 1x7 5zb 1ft
lrn 1 1 7 9 l 11 2x 6b 95 e5 10n 8j 179 ba9
ls1 1 1 3 d f 1 p 2l 9b qh ld 347 a9 89z
lsj 1 3 7 5 h l 1n 2h c5 iv c5 16v 5wv 3v1
ltn 1 1 7 f r 1d 3h d b1 od u7 1ov 3mv 6zt
ltt 1 1 7 5 f 1b 37 3h 57 v rv 1zj 45x 2zv
ltz 1 1 7 b f 1 3j 5r an jn 53 t9 2er auv
lud 1 3 3 1 v 1h f j d9 6t ll 18t 4hh 5qr
lv3 1 3 1 b n 1n 1t n dp 4d 12l 26p 3hz 30j
lvn 1 1 7 1 j 7 1f 3r 93 c9 1f5 2dv 2nv b3h
lwb 1 1 7 7 3 11 t 6x c5 8v 1b1 q9 5w7 4kj
lwd 1 3 7 f 7 1p 29 3j an 2r n 2yh 32d 5wj
lx5 1 3 1 7 7 l 3b 55 6r h7 11v 1kh 3qb 3xd
lxd 1 3 1 1 3 r 1r 41 7j kf jb 32l 2cp 46x
lxx 1 3 3 1 3 t 27 5v 7r mr dx 2tt 14f 82f
lyh 1 1 3 3 v 1p 35 5 bf 2j dl 2ih 4kz 56j
lyp 1 1 5 1 n b 2v 2h ah c9 17 qv 2lz 6q5
lyz 1 1 5 d t 13 2p 59 5h h9 1cr 99 58f 7hr
lzj 1 1 5 d r h 2p 5h 9r m7 9b l9 441 9ol
lzr 1 1 5 b t h 9 5v 3j hl wz 325 375 9rv
m1d 1 1 7 5 r t 1t 37 7z 91 ct 5 oz 1kb
m2v 1 1 1 5 r h v d 6f hf wb i1 1b1 7p3
m3d 1 3 1 f 7 1d 35 3f bv gr 9n 25d 5i1 3l1
m3j 1 1 3 7 1 x 35 2x bf q3 5p 325 3d5 3l5
m3t 1 1 1 1 5 l z 4f 7n pt x5 2h1 3oz 2pn
m4l 1 1 1 5 1 l t 5b 7n 6h yf eb 3ct bkd
m59 1 1 5 b r 17 33 2b 49 g1 16p 45 6f nb
m5v 1 3 5 d l j 1l 1x 2f 4j 7j 2q7 td 6kl
m7x 1 3 3 d h 1d 1t 19 cp 6p av 1kh 1xn 5zv
m95 1 1 5 7 b j 27 3p 9h l5 r 30h 36x b2z
m9n 1 3 3 d j 1 b 3v 6x 6t 12p 1nr 27d 1a9
ma1 1 1 3 f b 7 3j 1b ap rz jt 1q3 48h 6r7
ma7 1 3 5 d j l l 4n b9 i7 19x op 5on 381
map 1 1 5 3 j 1r 2r 13 2h bj qf 27j 52h 2xh
mc3 1 1 1 d v t 3b z 8n nb 1cl q5 5rz 1u9
mc5 1 3 7 3 h 3 2p 3z cx 9l 14h 1p5 441 9z
mc9 1 3 7 b 1 f 3 37 9b fr 1cl 1eb 2oz car
mcx 1 1 3 d 3 l 7 3x 45 fv 1g5 d5 1nj 7dt
md3 1 3 3 b n 1p 1b 4z 89 cl 51 2ml 2at ach
md9 1 3 1 d 1 17 5 5l ab rv a7 239 5x7 bjx
mej 1 3 3 f t h j 6p dr 8t vj 1pv 4zd 3ov
mfv 1 3 3 7 t 9 1l 2n 79 er 1bp 2m5 65z 2xd
mg1 1 1 1 5 v 17 21 3b dv gd 16h 2kp 35t c2h
mgl 1 1 7 9 t 17 3j 2j 6r r7 10t 26r 25f 7ad
mhr 1 1 7 5 9 3 37 5j 63 p1 kr tx 2gt 1vv
mhx 1 3 5 1 3 17 7 39 89 8p sz 17v 3xn a95
mif 1 1 7 b t x f 3d 3n g3 8t 1fz v5 8zp
mij 1 1 5 9 p p 17 2h 9v s3 12h 28l 4xf 19x
mjj 1 1 1 9 5 1b 1p 4l 2d l1 12t wp 1a1 3s3
mk1 1 1 3 9 b 1d f 3v 79 h1 pv 103 255 26r
mkb 1 1 1 5 3 1j 2b 6b 3h g5 18n wj 55l b5r
mkv 1 3 5 d 5 1j 3 6v dp 4b tt 2vz 4ev 33n
mlj 1 1 7 1 b n d 23 b3 nj dv 19n 5dt 2ur
mnn 1 3 1 9 b 15 1b 3n 8p hf dd 1wl 2j5 r7
mo1 1 3 5 d t 3 1t 2t b t 1e7 49 15b cfh
mod 1 1 5 9 d v 2b 5f 9r 9v cz 2zj 2dp 3fd
mov 1 3 5 3 j l 33 4z 3z a1 18z 16z 2mp 5bt
mp1 1 1 5 9 v 1 2l 5j dn 3r 197 1z3 12l b8h
mpd 1 3 3 9 p 1h 3 2x 13 cd 77 t1 vd 729
mpj 1 1 5 9 j 1r 1z 9 21 c3 129 33j 1el 4z9
mpv 1 3 7 d j d 11 6v av n 15f yx 4xn 6l
mq1 1 1 3 3 j 1j 31 n 6b kr k9 1pp k7 1pd
mqv 1 1 5 b p l 23 11 63 9v rx 1gn 5fj 415
mqz 1 3 5 d b 17 9 1v 2f m5 tx 6t 3hl 951
mtp 1 3 5 3 f t 3j 6l 7p ad 1fn 2dn gb v7
mtv 1 1 7 f d 7 2v 1h d qt 15l lj 2nj 15p
mud 1 3 3 f h d 2p 4p 1v qh 59 243 14j 84v
mv1 1 1 5 1 h 13 f 3j 93 rh 14v 2hv 25t btb
mvl 1 1 1 f 5 11 1j 4b 1b cv 1ff 2ob 24t 77z
mwv 1 3 3 f 1 d 2l 6n 83 37 a5 1p az c8d
mxf 1 1 5 1 j r 1p 2n 2x a9 179 qp 5c5 2sl
mxh 1 3 3 9 7 z 37 1h 33 9l vt 1av 2mh 9cb
mz3 1 1 1 5 7 v 1r j ad 27 121 2cd 26r 3fb
mzf 1 3 7 9 b h t x 97 cf 1j1 2kl 51j 525
mzv 1 3 3 5 b 15 t 17 a5 7r 1hb q9 4z 1j7
mzx 1 3 1 d 7 7 p x 2v a7 z7 l7 4e3 6o3
n1n 1 3 1 5 b f 3 5x e7 5v tp 34f 2kn 9tl
n1v 1 1 3 1 5 b r 5l a1 ex iv 2v1 85 2b9
n2l 1 1 3 1 p f j 55 a9 g1 195 i7 1tn 2z9
n33 1 1 5 5 1 1b 1p 19 bf gl qj rz 2wv 4hd
n3d 1 1 5 3 r 1f 2t 4n bx 99 1bb 2qd 29v 2un
n3x 1 3 5 5 1 1h h 1r 3x 5z xz 2ex hn ca7
n4r 1 3 3 1 n v p b 5f 6p rn 31h fx aov
n4x 1 3 3 7 h d 1z 5n cx db 1fl 15h 683 5hl
n7b 1 1 5 3 b 1l 9 1n 69 j7 bt 1vb 4nj 547
n7f 1 3 7 1 t 1l 2v 3f b5 mf d3 24n 3y1 cap
n89 1 3 1 1 3 1 1v 3f 4d i7 ef 8z 1fh blt
n8j 1 1 7 5 b b 2x 3r 6v j5 vp 1t7 5hl 77n
n99 1 1 3 b f 11 2f 3 5t fz 169 2zb 305 5v
n9r 1 3 1 3 t 1j 37 v j 5f rd 2iz a3 7k9
n9t 1 1 3 9 d v 1l 6z 5l 7n 1cn at 14n a5j
naj 1 3 5 f j 1f 3j 73 b1 6r t 2bj 61x 3m7
nat 1 1 7 f 9 11 13 61 e5 3t v7 2ld 4vn 43v
ncp 1 3 7 5 p 3 2l 5n 9l g5 79 263 3q5 5dt
nd3 1 1 7 1 f 15 1f 6b cf ot xl 2zd 419 3at
ndf 1 1 1 5 v j n 5f 9z np gj 9d 1xj cmr
ndh 1 3 7 5 5 d 2h 4d 9r ll 47 2r1 397 5q7
ndr 1 1 1 5 7 1 9 2h 4v p9 16b 1rr 64t 577
ndv 1 3 5 f r h b 6j j 2x cp cx 2y3 8qv
ne1 1 3 1 d 3 15 2d 65 cj h1 f3 1qx 59r 1bx
nfj 1 1 7 7 3 t 9 5h cn ih 9j 1eb 45v ax
nfn 1 1 3 d t 1j 1z 2n d7 h3 1kd 3f bh cfz
nfz 1 1 5 9 f 1p 9 1f 2x 7j e7 25t j9 94v
ngx 1 1 7 d t 9 2x 1n ah hn jx 341 5df 84t
nhn 1 1 1 d 7 d 1n h 9b 9v 25 2tt 5ej 7ch
ni1 1 3 1 1 n 17 1f 5t 47 a5 sd 27f 31d 28j
nij 1 1 3 3 v 15 33 2z 4r c1 y9 e1 2aj 5cf
nk9 1 3 7 d h p 3j 5f 75 fb 1fv 1nl 2un b8n
nkn 1 1 5 d d 19 13 5f 1j rj 1j1 sz 4j7 g5
nl9 1 3 3 b p v 2j 49 bj ch 105 fn 5zf 88f
nlf 1 1 3 5 v 1r 1 4d 6d qd qz 3t 531 6gz
nmv 1 3 7 f p 7 2h 3p 21 dt 11t h1 cn rx
nn9 1 3 3 1 d 5 3b 2l 4v e7 1hf l7 5ud 5tl
nnr 1 1 3 f r 1n 1d 5p dt dh 39 1y3 3gv box
no3 1 3 7 9 f 1b 33 v a3 b d7 29f 599 yz
no5 1 1 5 5 1 z 2n 69 h rj mh 209 4zb anf
npx 1 1 5 5 f 1 1 4r c1 on 1ed 2nb 1wn 60r
nqd 1 3 3 f 1 f 17 4z f qd 1g9 sj 5e5 6wr
nqp 1 3 7 d 1 3 1d 53 ad 4v 1c5 pd pt tl
nr1 1 3 5 7 f 1f 2z 37 8z 9x 4n 1lh 5th 7ep
nsd 1 1 3 5 5 l v 2z l 8b 1ht 17 2u1 6aj
nuz 1 3 5 b 9 1j z 35 t 2r 4h 18n 6a5 3tj
nv1 1 3 7 f p 7 35 4z 5x j 1bp sj 1k5 8ov
nvd 1 1 5 1 v x 2d 33 1v 2n 1jx 1pl o7 441
nvz 1 1 1 7 7 1r 1v 41 dr bn 1i1 2nh 4tr 47
nx3 1 3 5 7 h 11 2p 57 5z b3 18j 1oz 4kj ld
nxj 1 1 3 9 p 1 3b 5d ap nx 1jp 24x ir lb
nyl 1 3 1 f j 7 5 6b 4t an 81 ct g3 2uh
nyx 1 3 1 b 1 11 2l 6n cx or 153 pl 3fb bs1
nzj 1 1 1 d r 1p 2r 1x 7r i7 1fh 189 4vj 6y3
nzl 1 1 1 b 5 7 j 7 ar 8f 8x pv 4hd cd9
nzv 1 1 1 f l 1j 17 2z 61 j3 j 2hl 2mz 7pj
o01 1 1 7 5 7 1j 27 15 8t 9x nv xh 5b 78z
o07 1 1 3 b 3 17 7 3p 37 rn xh tb 37d 835
o1d 1 1 7 b v 1l 1h 9 cr 67 1ip 2pl 5fd 6k9
o21 1 1 3 7 h b 37 73 7t 2p 1at 1kn 271 8z9
o2f 1 3 7 1 n 15 1x 5j 1h 2x i9 14d 3f1 ul
o2l 1 3 1 5 b x 2j 3n 5b 21 mv 39 t9 3j
o3n 1 3 7 b 7 3 l 1t 57 2v 12p 1dx 55d 135
o4b 1 3 7 1 v p p 4h 8b 7n bl 1qz 5al yv
o4r 1 3 5 d 5 b 1p 4b 37 rt kr op 2hv 4el
o51 1 3 7 7 7 1 2p 4x e3 7l 1dh 2nz 3yb c1j
o5b 1 1 7 5 1 7 1n 1d 43 9j 2p 2pp 4bv 6pt
o5n 1 1 5 d l t d l dz eb xt 30h 495 c89
o5x 1 3 1 9 9 13 1t 33 ap l1 g7 1pt 1kn 269
o75 1 3 3 f n h 1r 4p dz qd nl ct 58v il
o7h 1 1 1 3 1 15 1r 4f 6z cp eh 19x hb 2jb
o8n 1 1 7 3 9 1 15 11 c9 pl 13b 2a3 4i9 14b
o8r 1 1 5 b n t 2h 55 bh 9x vf 1tt 2yj 4t5
o8z 1 1 5 f r z h 21 8r pb 1cx m5 44l 2hf
o9t 1 3 7 b l 9 3b 6h 6x p1 59 2sp 22r ci1
oad 1 3 3 d t 1p 2x 41 57 27 gx 8x 3b5 319
obn 1 3 1 f j 1r d 55 37 63 sd xh 3ap 8w1
ocv 1 1 3 3 n v 2l 49 2f qb sv d1 34f 6ud
ocx 1 1 1 1 9 1 2d 3 f rn cn 24x 58d ci3
od9 1 1 3 3 d 7 1j 5z 55 a7 l9 c9 3gx 169
oe1 1 1 1 5 1 v d 2n bl kf r3 2mn 3rb cg5
oen 1 1 3 3 5 17 33 2z bn eb tv 2rx wz 373
of5 1 1 3 d v 1f 2b 4j dl on nz gn 9 ap1
off 1 3 3 3 j r 2j 37 2v qx gh 2tv 1fv bwp
oft 1 3 3 d 7 p 1b 3x 1l fd 1dl 1bh 5r1 1pd
ogj 1 3 1 d b d 1z 63 5 cj 1kr 18l 4yv 9ez
ogz 1 3 1 d 5 1l 1p 67 b5 bh 8x 11x h7 9ml
ohd 1 3 1 5 p 1l 2h 5v 5f cn wd 32j 4vd 4fr
ohx 1 1 1 9 v n 1z 41 2h 7x 189 wj 4dx bxf
oiv 1 3 7 7 9 15 1t 6z 1t 3t 17t 2c3 4ab 27l
oj1 1 1 5 d r 5 3h l 4r hz rb 295 53z 4e7
ok9 1 1 1 d f 9 39 5h 3f qh x3 2tl 4fx cb9
oln 1 1 3 7 t d 5 4v az 3j iv 73 4o7 5w7
olv 1 3 7 f f 1f 25 43 8v 43 1db 32n 2g7 4ez
olx 1 3 3 3 7 b 3b 15 17 49 r3 iv 2dl 7zr
omb 1 1 5 d 3 7 1t 1v 1r b3 17d 25h 1lv 9hd
omv 1 1 7 3 j 1h 2v 1v z o1 4h 2l 1yd 2yz
on7 1 1 1 b v 9 t 59 5j mp 17n az 9l 2wx
onl 1 3 5 b v 3 9 1v 7p kf 51 255 2bl 5kx
oop 1 1 3 3 h 7 h 3 af px 6l 30v 469 2l7
oov 1 3 3 5 9 r j 25 65 3 1il 8l 2bd cbt
oox 1 1 5 1 3 x z 3p 11 jp hf 1bd 1y5 3bn
oph 1 1 7 3 p l 2x 1j af ix oh 103 4jb cr
oqf 1 3 7 1 d 7 35 2v 8p eb sx 2ub 3kb 3xh
oqt 1 1 3 7 j 17 2b 11 13 3p 1cv wj 169 al1
os3 1 1 7 d 7 z f 4b 85 rt 4d 2zv b9 1dx
os9 1 1 3 3 d j 3h 1d 99 ar 9f 1ef 3h3 5of
osx 1 1 3 d j j 2x 69 47 r yr ol 3pr 62f
ot3 1 1 1 5 7 1n h 41 25 39 11n 13p 1rx chd
otj 1 3 3 d 5 v 3b 4n cr k7 1dz 1yh jb ait
otv 1 3 3 3 r 1f 2z 2d 7f 1l zj mv 4tj 2s3
ouf 1 1 7 f t h 1v 5h 5z cx 31 2o5 42d bsn
oul 1 1 3 5 b f 3f 1h 85 m5 up 1dd 50t 61
ovd 1 3 3 d 3 5 31 1h 5n j9 o7 3r a9 8lp
ovv 1 3 5 f h 17 29 6j 3b mp 1dd 79 67l 3a3
ovx 1 1 3 7 7 d 2f 2r dd pv 15v i3 42b 6e1
owd 1 3 1 d r 17 25 69 9h 4j px bx 3tb 605
owp 1 1 7 1 1 1d 2d 5v ch db 12r lv 4d1 bhn
oxb 1 1 5 9 p d 1d 2d 3h 2d zl 2lh 3bl 93j
oyp 1 3 1 d 3 v 39 13 17 47 if il 17n 40n
oz9 1 3 7 f h 7 27 4j 11 nd 1dz 1dn 3h1 2x5
ozj 1 1 3 9 1 n 1v 5b ch pv 169 235 on 5fh
p0d 1 1 1 1 5 d 1j 4h bn g1 1bb 1zx 21n 27t
p0r 1 3 3 3 5 j 11 4p 1x rv 1cr 2e5 14t 6mf
p1v 1 1 1 1 b x 2x 27 7v 2j 8b n7 2gp 4bd
p2b 1 3 3 d p l 29 5x cx d7 97 cp 1p 7c7
p2d 1 1 3 b 1 b 25 2n cn qd 1jj 1ex zf 4cf
p3d 1 1 1 1 f p 1f 3t 7n cj wr 2rv 3zt 5hd
p41 1 3 3 3 3 1n 27 3z ax g7 9p 2cf 5gn azp
p4v 1 1 7 9 l b 3f 2x 1h 89 mb 33t 46l b7j
p59 1 3 7 b l f 2v 31 8n 8x xt 255 47l 1en
p5h 1 3 5 b j v 27 2h 87 bh mp dv 2ur b4b
p69 1 1 1 5 b 3 29 d 8r nd 16v bf 5b7 4wb
p6z 1 3 3 b n 17 n 3n h ed rn 22n 5qr bn1
p71 1 1 1 1 b 1l 21 9 3f p5 1cz 1dp 2ut 5i3
p7j 1 1 3 5 9 1h 2r 6d 17 5r hd 17z 56v brl
p8l 1 1 7 7 h 13 2j 1 89 jr 69 e9 5pb 83
p8x 1 1 7 b 7 1j 33 3l br eh 1e7 2br 149 9i9
p9j 1 3 7 3 d 9 3h 57 b dh hz 7n 2p3 991
pab 1 1 3 b b p 1d x a1 2x 7j 2yp 3qd 1vp nad
pap 1 3 5 1 r f 3b z 4f 7l 15d 2fp 46x 2kp kq3
pav 1 3 5 d n v 2p 41 15 gt 14f 1n 45p 49j b5b
pbh 1 1 7 9 7 15 1p 5d 9t of 1e5 g5 47b 8mh 5nn
pbp 1 1 7 b t j 1j 5r a1 l3 1r 1qn 1mv bbj gt3
pcv 1 3 1 d h 7 21 4z 2v n ph xh 3st 1az 46j
pdj 1 3 5 3 f 3 9 31 6b nx o3 2q1 16n dl hnd
pdt 1 3 3 9 f f 2n 5d ap rp 16d 1ft 13l 35b beb
pdz 1 1 3 5 5 t 1d 4r 4r hb wf 2vz 1e9 99l 5fn
peb 1 3 7 5 n b 2f 53 8b ff 1fl dl 2pd 72h m6z
pet 1 3 5 9 j l 2d 3j 9d c7 wv 1gj 1g5 3dh 82b
pfn 1 3 7 d r h t 2b cv ap wf 2nx 3hn 3o7 76x
pfz 1 1 3 7 l 1n 1t 2b 4x l7 8t 28x 5t3 4lr d8v
pgd 1 1 7 f d r 1d z 71 2t 1b7 9v 1ol 8dn iot
pgn 1 1 5 1 h h 29 2j 9p i7 125 1pt q9 oz ojd
ph1 1 3 7 b 5 1 29 1h 5z gb 4n 34d 4dj 4bh aft
phd 1 3 5 f 1 9 1n 6j 8r 5f p9 1q5 e1 81b lpt
phx 1 1 1 3 9 v 15 17 7n pl p in 4fd 8o9 38h
pid 1 3 3 d t d 2n 5x 8t rn 15d 2wz 2cj 6m1 m8n
pjr 1 1 7 5 9 1d 3h 6p 2f 49 1ah 2yx 5lh 1bn 8yz
pjx 1 1 3 9 r r j 67 1r cv uf 12r 54j 8xx 1nl
pk1 1 1 3 f l h 19 n 9x b 10b 1dr 1wx 1mz is5
pkd 1 3 5 f v 1h 39 1f c1 5d yf 2kh 1ur 9u1 ouz
pl1 1 1 5 9 7 r 9 37 bl g3 2b 4t 3n1 c35 l6v
plt 1 3 5 7 9 9 v z 6x fr 97 p5 3xp bfl azz
plz 1 3 7 3 1 1p t 3l 3b bp 18d 2az 2ch 5vx i3f
pmh 1 1 7 9 d 1 2r 2x 2z e5 rh 1qr s1 59n 6vb
pmz 1 3 5 f b t 2d t 7d 2x 1kj 2l1 2qf aq7 7vp
pn1 1 3 1 1 p j 1h 3v cz dh dn 2d7 5o9 ap1 jx7
pnj 1 1 5 3 3 17 15 55 19 cv 9r 26f 1xz 569 8sj
pod 1 3 7 d b f 2f 65 bv ip 19b gn 2ij 88z o4z
poz 1 3 5 b 9 9 f 1d 7n 9b 18t 2rn 43h bgh kff
pq3 1 3 7 9 t d 27 69 al lp 137 24p 5it bk7 f7p
pqd 1 1 7 b t p 39 53 2t i3 i5 2fp cd b3p hz1
prz 1 1 1 3 5 x 21 4b d5 ar gf 1kt 4lp ckr oaz
ps9 1 3 1 7 b x t l dn q1 k9 357 r3 1wd enj
psf 1 3 7 f t 13 2x 33 4t q7 1x 87 6b3 a25 k5v
psr 1 1 5 f 7 5 2p 43 2x on cb 203 4jl 8ap 18z
pu3 1 3 3 f b 19 2f 5r 9t p9 1fb 8z 1rf 9xx cnz
puh 1 1 5 3 j x 17 27 37 i5 9z 27t 3k1 9lj 4w3
pw7 1 3 7 9 h 1p 1d 6b 83 1x 1cp 30b df 2gj mep
pwb 1 3 5 3 p z 1p 5v ax 5j j7 1df 4uv abf c7d
pwr 1 3 7 5 7 n 11 2j 6t pf g3 o3 4s1 tj deb
pwz 1 3 7 7 n 1f 15 1r af 3 4f 1gh 3er 1av dvd
pxj 1 1 1 7 d b 1h 17 8t 91 1cl 1vb 36j 6mr g11
pxp 1 1 7 7 9 9 1p 35 c5 5x 133 hx 3cp mf ngr
py7 1 3 3 b h 13 h 35 av ap g5 1k7 5qx 7u1 h01
pyb 1 1 3 5 t v 2t 5z aj ah ux 27b 5ij b3d jor
pyh 1 3 5 5 d 3 3d 3h 6b qx b uz 4d5 73t 4px
pyp 1 3 7 f t h x 3f 8t 8d kt 11x 4c3 gt 18t
pzf 1 3 1 f 7 1h 3h 6x 63 i7 2x 26h 19t 9v3 f9d
pzt 1 1 7 1 p 1h j 1h 4d ad 1fj dr 3wp 7ax 1s9
q0f 1 3 5 d 3 1l 1l 4h bz bj 1fn sp 4wd 17t od7
q0t 1 1 7 5 n 1r t 65 d qt 1jh 1qx 17z 83f 7db
q11 1 1 3 d v p n 1p 7x 5 1jp of m3 a9f f6t
q1d 1 1 7 1 l 19 3d 2h 7b f3 111 23b 63 8cn k63
q3d 1 1 3 3 r d j 39 4h cp 16t 87 3tl 9ct b6v
q3n 1 3 5 3 7 1r d 6v c7 ix r5 1yh 5cb 7yr 5o5
q3z 1 3 5 9 3 1f 29 6z 9p rb g5 1xv 1rd 275 omj
q41 1 3 5 3 b 1r 1b 3t 8f hf 2j 1r1 5h5 1nl nyr
q47 1 1 3 f d h 1h r 3p d 39 1f1 35z 4ib mht
q5j 1 1 5 d l x 11 71 cx 5t 8l 1d 2h5 c3h b8p
q5p 1 1 7 f d l x 5n dv 3x w3 305 1a7 1mr l6r
q61 1 3 5 b l 9 13 4d 75 7l yx 1ev eb 65d fj9
q6b 1 1 3 d j t f 59 2v 63 12r ed 5q9 52x c8p
q6v 1 1 5 b l v 1d 47 13 ex 1dj 2nt 5c3 67 8xv
q75 1 3 3 b 7 1r 1x v r pb 1gv 26d 65l 9zp ow1
q7p 1 1 7 9 p 19 n 6h e7 gj 12f 1bt 58l 9av gcb
q8v 1 1 7 d 1 r 3f 1d c7 iz dx ht 1i3 4pr jm7
q9j 1 3 3 5 1 n 1l 6p 6r gh 1kn 18x 1pd 3zn 7gr
q9p 1 1 1 7 5 j 2b 1j dd 3h 4x sd vn 8sr htn
qal 1 1 3 5 t 13 x 61 ct p7 kd 2xf 3pn 9zf ldv
qap 1 3 7 3 7 b 13 4l dr 43 rr 1er mp gr 765
qav 1 3 7 f p 1h z f bz kd xp 28r 68n 31f l43
qb7 1 3 7 d d 9 x r dh 53 cn 2kt 1yz 3uh 6s9
qbr 1 1 1 f p 1b 23 l 5p f 19j 2d7 zz 90t d1j
qbv 1 1 1 f 3 v 2l 1l 17 55 6z 1gr 631 8ct 2s9
qcf 1 1 3 1 t 9 1x 67 65 ex a5 2mr 4gb bsf 43h
qcx 1 1 7 5 1 5 3h 6r 5x rv 17n 2l7 32l 6rx k21
qd7 1 1 1 d 7 j 1h 6r 8d 23 wv 23n 55r d csl
qdd 1 3 1 d h 1f 2j 6n c5 5b tl 1xb 4fv 2ml 6ej
qdp 1 1 5 5 b 1n l 4p 8b 3f 1f9 1p3 1nx b5p 7yv
qeb 1 3 7 7 j 1b 1f 4z 15 j 11f 1sl 67z 4mh c2t
qep 1 1 1 9 p r 7 3p 67 et jz 9t 5h1 6e5 807
qf9 1 3 5 f v 5 1v 13 c9 dr r5 2ur 13v 8s9 b8n
qfd 1 1 3 f f 13 p x 2j ej 6x 343 ld 3zx 7h7
qfv 1 1 3 3 3 1l 2b 57 br 4l 4h 2nx 1q9 r9 6i5
qgd 1 1 7 f 1 h 1l 59 7v b mv 2pd 5f5 95z bwx
qgj 1 1 3 b 1 15 7 73 ap 9f gv 131 14x akh 7bn
qh5 1 1 7 f 5 9 2j 2r 5v 6h 1f 21z wd 75v e9r
qhd 1 1 3 7 l 11 d 2j 13 r sd 265 4kx 54l 2mj
qhp 1 3 1 1 t t 5 1x b3 ih 133 30x 21p 92h elp
qi3 1 3 7 f d 15 13 1 c5 f9 4h 1sb 4cf 6fj hhh
qj9 1 1 3 1 7 h 37 1p 1x qj d7 2wj 677 pr dt1
qjd 1 3 1 d l 1n 29 41 cv 41 1hx 255 5r1 az9 8pd
qjp 1 1 1 f f b r 4l ct az 19p 2sb 5rb 9jv ko3
qkd 1 1 7 9 t j r 3f l 45 19n 335 5k7 581 3l3
qkh 1 1 1 b d 9 2v 3v 55 gb gf ux 1pr 903 p7j
qll 1 3 1 1 v d j 2l 6d 3h 14v 1tt 2cv 7xh m1f
qlr 1 3 7 5 7 1h 2r 4v 4h nn h5 33v 1th 8n3 1hn
qlz 1 3 5 b 3 v 33 4z 6l nh ez td 77 2mx kjx
qmb 1 1 5 3 l 1d 3h 3b cv b7 kh 1eb 31h a1j mft
qmz 1 3 5 d 5 t 1x 6z 8p 9x if uh 2jv 9wt lzj
qnz 1 3 3 5 t h 2h f bf bd 1jx l1 35h 9nt 8l7
qob 1 1 1 f 7 1f 3 5d dp 3p al 1kb 6b 54b 9z7
qod 1 1 1 f 7 n 2r 5n 8z rz 14p 287 1pj 1dn h11
qol 1 1 5 9 t 1n 25 47 e5 8p bj 32h 46v 66r 6m3
qp5 1 3 1 f j d 1l 61 2f 3b p vx 4df 2wl 5db
qpd 1 3 7 d j v 3b 3 cp 39 p5 a1 157 9kl ku5
qqz 1 3 5 b f z 1p 25 3b 1f 1cp 24t ub 85p i7f
qrp 1 3 3 7 1 z h 2l 5h e7 yt 2c7 243 bo7 bor
qrt 1 3 3 1 b 1j 1j 2z 4h 23 3l 1oz 1k7 3rh jwl
qrz 1 3 5 7 n j 35 4n 4n 7j 107 3h 3wh 10r 3zh
qsr 1 1 5 3 l v b 3b 5z df 16n bb 505 bvt ndl
qst 1 3 5 9 l 5 25 2n cb 6v pd gt a5 5rd f7f
qsz 1 3 1 7 h 1n 9 z av lb 15h d7 3n9 5t5 od7
qtb 1 3 3 7 v l 1p v bp 4z 7l lf 4fl 85r pa5
qu7 1 3 5 f r d 3h 1j br sd dt 2pt 5br bnr 6e5
qup 1 1 5 9 d v 2x 2l bp jp hv tz 16l 725 8bz
qv5 1 3 1 b j t 1h 5j 8v 6v i7 2cf 4y3 9gr azp
qwn 1 3 1 b 9 1l 5 2j d1 45 77 95 46x 5ct bn9
qx5 1 3 1 5 5 1f 1n p cn a7 193 c9 2fn 90v g0v
qxp 1 3 7 7 b 1d 35 2n 2j at gt 1it 1kz 1sb h5h
qxt 1 3 5 3 j b 2r 3r c1 lp 14x ol up 2r9 2vv
qyh 1 3 1 b 3 p 9 6b c1 k3 8t 3v 543 683 lxz
qyr 1 1 1 9 9 9 5 1r 6p 5z 1jb 29x 31j lj obb
qz3 1 1 3 7 h 1d z 4n 3n 2z zz 1wh 3j5 8ln n0p
r05 1 1 5 1 5 p 3b 3l av kn tp 2a5 9p 5bf air
r0n 1 3 1 7 9 v 1r 71 5z 1f 11f 1tl 2et a2h lyl
r15 1 1 7 9 3 v l 4j 73 1b 77 ev 47p 2l1 nnd
r2d 1 3 3 d h x 2f 1b 6r jp pt 31j 2eb 2n1 al5
r2h 1 3 5 b p 1p 1p 4t b1 kf 1jp 2l7 69l 8y1 ldd
r2v 1 3 5 f h 17 1r 6f 7n 8n zh 225 5mz 1mb 7iz
r3b 1 3 5 3 p 17 1z 5b 9 3d 1g1 2w3 5s3 auf iqt
r51 1 3 5 d h z 35 35 ap q5 13 235 y1 3zj 125
r6h 1 3 5 5 7 z j 2x dj 1z 3v hf 38b 2gf jt
r73 1 1 5 d t t 2v 5 4d o5 1aj br 55t 895 43b
r7z 1 1 5 1 t v 1p 33 d5 qr j1 157 1u7 699 6jz
r81 1 1 5 3 j d 2n 35 61 1n 11l 19r 2sh 2iv 1sh
r8d 1 3 5 7 p z 1n 3n 8l cd bj 2l 14d 6s5 nax
r8t 1 1 5 1 5 17 1z 6p 3f 59 n3 2od 68t 4rv p8x
r9b 1 3 7 5 p v 3f 4r 8v aj op 1tp 3rl 9fl ctd
rax 1 3 1 b r 17 3d 1r 83 gf mj 1jf 3op 1lv o7t
rbp 1 1 5 b r 1h 2d 57 ct mv jj b3 5cd 8vx m55
rc3 1 1 3 5 d b x 3d 2l jx zf 2zp 39z 4id krh
rc5 1 3 1 9 7 5 1b 5j a7 fl 55 27b 4ml 22z 5ul
rch 1 1 5 9 n b 1z 5l 1p k9 s3 2q1 if 139 jt7
rcr 1 3 7 d r l b 3j 7t dj xt 2ex 49x 2ex dpz
rd3 1 1 5 9 1 t 2d 5d 5x kn 14x gz av 799 gb5
rd7 1 3 3 3 v 1r 11 43 13 9r 27 2d9 1vt 6v9 6rt
rdr 1 1 7 7 p 1d 1j 1b c9 9j z7 v7 4kd b3v 85v
re7 1 1 7 1 d 1j 1j 3f 2v lh 3h 1nl 3nr aar 1zx
re9 1 3 7 3 9 x p 53 d1 5x 83 23 56t 5a7 kmx
rfh 1 3 3 7 f 17 7 27 4r l 1d3 1yh 3b1 99j ijr
rgr 1 3 7 d 9 1p 3h n 6b of 5z 19f 26r oj car
rgt 1 1 5 d p 19 1r 17 53 n1 45 rh rf 2y3 9ed
ri3 1 1 3 7 j r z 2b 3r cr lt 3n 21r 2kh 2bl
rib 1 1 7 5 b 15 9 63 d7 rd 10x 2x7 1iv 3lz 6nn
rjh 1 1 7 3 1 h 2j 4b 3 l7 1g7 6h 5z 2a3 k21
rjn 1 1 1 b p b n 6b cl lj 1hr 2yh 3jb 7h jl
rkh 1 3 3 b 7 p 2x l ch ff zf 2oj 48v c1t ml
rkt 1 3 7 d v 11 p 73 6h if w3 17f 3on 5qx n3x
rlt 1 1 3 1 n 1f 1f 3t 1r mh 9p 25h 5d5 86l emn
rm3 1 3 3 d l 19 f 4h ax 6d c5 2af 33n 305 gft
rmd 1 1 3 7 5 b f 5v 7z 3n 1fb 1zd 62x c39 ny5
rmt 1 3 3 f r j 2d 6z 65 hr ih 2vl 4gb 62p llx
rn5 1 3 7 f f 1b 2l 5z 9j 2d 12x 127 29x ajh jn1
roh 1 1 1 9 7 1f 1h 61 d3 at fb vp 1d3 1q5 dqd
ron 1 1 7 9 3 t 1t t 67 gf 1br t5 5wb 2z1 n1n
rpj 1 1 1 b d 15 2d t cj ar 1dj 2vp 675 3mv oez
rpx 1 3 1 b b 1l 23 49 7 ad 1jv 7j d1 2ir emx
rqb 1 1 5 3 j 17 7 6r ap 85 pn nf 3rz d1 6hx
rqh 1 3 1 f t 1b h 3h d3 pr 9p 2z7 2cz 8uz bev
rrb 1 3 1 b h h 33 31 9 5x 10h 30f 3ej 3c9 lth
rrn 1 3 3 f 1 1j 1b 1x 3z lx vx 2yh 3wd 5d1 85l
rs3 1 3 5 7 b f 27 2b 3f q1 uz 253 2ch 95p gbz
rs9 1 3 7 d 9 1b 19 65 3v pn 1a5 12b 1x1 5kx 4nn
rsr 1 1 3 3 b 1j 25 3 2f j9 1jb vt 25b ci7 iyh
rt5 1 1 5 b 3 z 2j 9 av pr 2t 1f3 2wb 7zd d1n
rtt 1 3 5 3 5 1d 27 2j 5p cb 121 5h 1yh 8nn dph
ruv 1 1 3 f 9 7 p p 9x 6v d9 bp 5xb 4mb n7j
ruz 1 1 5 3 t 5 2h 39 dd dn ab at 5h9 1ql i81
rvp 1 1 5 d t 1n h 51 e7 83 1jb 2p7 6b5 4af n6l
rwj 1 3 3 b n v 39 61 6p 37 kt q9 1gp 9gd 6jd
rwx 1 1 7 f p 1b v 1 4l 8n hn 2st 189 6ep n69
rx7 1 3 5 9 3 h 2t 6l aj dz 1d pt 1av 2zd kmb
ry7 1 3 5 5 f 15 1 6n 1h 5z 1c5 mz g3 35l 52r
ryd 1 3 1 f f l z l b7 75 14z 1ur 3mp 8wx 5n
ryh 1 3 5 b 9 1h 35 9 cf e7 f3 2f9 5p9 8oh bz
ryz 1 3 5 9 9 b 1j 2l 91 bf 8h 1zh 5av 9ir 4yr
rz5 1 3 3 7 v r l 35 2r np a5 gd 2vn 8e3 9un
rzz 1 3 1 7 f r v h 7n 2l w9 20r 10x 5mz gb
s0b 1 3 5 9 h 1b 1d 6l r 5d yd gf 3z3 49d odb
s0d 1 3 5 3 d 1 r 2f 17 r5 8h 2jh 1wr b8r e4x
s11 1 1 5 7 f d 2t 1 83 mf 1bj 1r9 4at 8iz a4t
s15 1 3 3 1 9 3 1t 29 bj kd 16f 24b 4ol 4f 5h3
s1b 1 3 3 f r 1 1z 1d 6f nn 1kn h1 1gr 1yh b73
s23 1 1 1 b 3 15 1j n 6v s3 g5 1tn 249 115 g5f
s2n 1 1 3 b h 1p 1v 73 3z 9x q9 2mn 4hl 37f iej
s3f 1 3 5 3 n 1 23 6v 7d bh 1gr 1z9 545 c2v cfp
s41 1 1 1 9 b 1d b 59 67 4x 14h 1hn 4j c9t dch
s47 1 3 7 d h 1 33 59 9j qp bv 1xn 1uh 6od 4wh
s4z 1 3 7 d n 1p 1n 1f 8p qr lz 2u9 4cl 325 75b
s51 1 3 7 7 l 1h 3j 3x dv nv 9d 26r 2gr 3cv oz5
s5r 1 1 7 5 1 5 1h 1r dt ev z 8h 3e3 7j1 a6h
s5z 1 1 5 d d v 1n 6d 5v kp 14d 2u5 2bh 5xz ig3
s63 1 3 5 5 7 1r h 5h dp nx dv 2br 4wd 1ef 5ql
s69 1 1 1 d d 11 t 59 71 s9 8x 2fd bb 5tn d6z
s73 1 3 3 3 n 1h 1x 25 4v h 1ev nd 2yz zz orv
s75 1 3 7 d d 13 2z 6l at k9 hn 2v9 2ch 2g1 bkb
s7n 1 1 3 1 p 7 1x z dr 1d ib 25b 4o3 apf ign
s85 1 3 7 5 5 p 1d 7 5d dp 2l i9 163 as7 ax7
s8r 1 3 1 1 b f 35 19 l gj kb 2md 36d 7hr ctt
s9b 1 3 3 9 j j 1n 7 2x g3 gn 27f 2p bct bup
s9z 1 1 1 5 r 1d 35 5 a7 fn 12t 25x 2bx 2ef fy7
sa3 1 3 3 f r 1f 2r 4n 31 a5 1if 16b 5db b45 e1b
sah 1 3 1 5 l 1f 3h 1v 3f 19 1a1 1f 3q1 av5 nyh
sbp 1 1 5 7 l 1n l 6x 25 m1 1av 1z5 1q9 3c1 5rp
sc7 1 1 1 7 f z 1z t 7f gz 1ed 1en 5fj 2jn 7nj
scd 1 3 7 b l 1n 31 5x ab lt ib 1av 3q3 4n5 f4z
sdh 1 1 3 b r h 1 1j a7 q3 99 3j 3xt 1ut lpn
seh 1 1 7 d 5 z 1n 3p e5 fx hd 2z5 64f 42n 2vj
sep 1 1 1 7 b 1b 3j 4d j b7 47 vr 5pr 6xl p3d
sf5 1 3 1 1 5 d 2x 3f 1r 3v 17l 1j3 fn 5jb ldl
sgb 1 1 3 d 9 z 2x 6b 41 l 121 1l ax 295 ea7
sgp 1 3 1 7 h 1p 2r 57 79 7t c5 1pn 4mn 1fl dw1
sgv 1 3 3 5 1 1n 1v 19 cj c7 1jp 2s7 3 5j3 az7
sh1 1 3 3 3 t j p 6z 7n kd 1cl 33p o7 2hn akl
shj 1 3 3 d r 1h 1l 6r dn eh 1hd st 3v9 4ef brx
shp 1 3 1 b d 1l 1 f 3f et lt 9b 13j b0d 2or
shv 1 3 7 d f 1j 5 3v ap 1b 1j1 zv 5ph 9z1 mpx
sif 1 1 7 1 n n 1n 2l 39 1l 1r 2cn 3qp 8z9 jj3
sip 1 1 7 d j 11 p 5n d9 cf 11d 2ot 1mb aar 8yt
sj1 1 1 7 3 b n 29 h 15 kf vx 2id 5wx 6eb h79
sj9 1 1 5 3 f 9 1l 4n cv dp kr 1i3 4zr uv oeb
sjt 1 1 5 f 7 f 2z 5p 91 4n 1cl pr 2rp 4q7 5vl
sk1 1 1 1 d l p 2b 43 bf b3 13j 1rb 2tp 5uv dg5
skb 1 1 1 9 5 h 1x 5p 6r hz d5 1bp 1ix 89x 28x
skt 1 1 3 5 5 11 2v f dh ht 1cx 2wb 5ed 8h5 931
sn9 1 1 5 d 9 1f 2f 5f 2p mf 1e1 qp 4w5 3bn mgh
snd 1 3 1 d 9 z 2b 1p ar mp qf 32x 61j 6jj ih1
snr 1 1 7 b j 1b 23 11 2j 9d qh wh 4j 1qr j2h
snv 1 1 1 b d f 2b 4r 4f 2f h7 2al 21p al9 9n7
snx 1 3 5 3 5 1r 3b p 9j 7h fd 1on qn 2y9 h4d
sox 1 1 5 f 5 11 2h 31 dt s5 7d il 1fn 21j 2np
sp9 1 3 3 9 l l f 6t 2z i1 a7 18h 5m7 c6f 3tb
sqj 1 3 3 f 5 15 3h 35 4f 4h x3 2oz 2q3 1j g3d
srd 1 3 5 9 l 1l l 5f 2r 5d 1h7 297 4wd bn1 j8h
srn 1 1 1 b v b 21 3x a1 h9 sd 1lf 3y3 9rt kpp
srt 1 1 1 3 t b 17 1p 5t pn 1cp 1ht nf 5p 6gf
ss1 1 1 1 5 f x 3b 5t 5z r1 1db mn 55x 651 b79
ssd 1 1 1 5 h 1l r 43 dl 1n 13z 1rb cd 93j f8b
ssv 1 3 1 7 b 1j 1 2b 8h h 1h1 b9 1sl 431 m1b
std 1 3 3 7 b r 2v 4d cn rx 1kh 2fd 1hb c4r jfx
sub 1 1 5 b f 1f 11 3n dz rz 1dv 1v9 113 5px grx
sup 1 1 3 1 n 1r 1x 2b bn 7v g7 3f 5yl 1qb 6hf
suz 1 1 5 5 r 19 31 h 8b 1t 9r qb wd 89v 1l1
svb 1 1 3 3 n 1p 37 71 1 pv 155 2gj c9 bdb kzr
svn 1 1 5 3 p b 2b 3x 9z 9j p1 199 kb 9wp b2t
svz 1 1 3 9 7 19 2p 3 8b 61 if 16f 4x7 3hr k6b
swd 1 1 7 9 b 1h 9 5n 9d jt 165 jz 3jf 8tv krd
swj 1 1 7 9 b 15 3h 5x 6l ah a1 2hr 39b 2in 9rj
sxn 1 3 7 7 7 x 2r j 39 7l rd 2z 2yf 7tj ezj
sxz 1 1 5 f p 15 d 3h ch 4p vx 33p 4db 2dh esb
syd 1 3 5 9 p 1l 1b 2v 7h 1f 1e5 1xj 55r 681 9al
syr 1 3 5 7 3 z 2f 69 59 6d pv 2jh 11f 13n 2it
szb 1 1 1 3 5 v 1p j 6v 9 1ab 9j fj 233 2wj
szt 1 3 5 f v j 1l 57 31 3d zr 1r1 ib ciz zd
t0d 1 1 1 3 5 1b 1n 6r 73 2p 1if 1bv 11f 2bv ktp
t11 1 3 3 f t z 23 1v dt kb 5d 2jv 2rf 99h 5k9
t15 1 1 5 9 d z 27 5x 1f rb 1hj 1dt 3vx 47r qt
t1v 1 1 7 b 5 15 7 2b f bf 1db 2pn 57n 2i9 co9
t2p 1 3 5 1 j 1p 3 j az mr 10z 4z 415 445 2s1
t39 1 1 3 9 7 5 2f f ar gx 14p 7p rf 6gp p3
t3d 1 1 1 3 f b 3f 2z 9v 99 7x 1e1 5e5 171 jwf
t3r 1 1 7 d r d 21 33 dd 6b ub a5 4ep 3xb l01
t4j 1 3 3 f 1 1j 2n 5x ah b9 3v 1fv 1of 395 m8d
t4v 1 3 5 b l 17 31 4b 51 p1 1i7 e3 3dx 8cf 2f9
t4z 1 1 1 f h b 17 5z dx j 77 2on 4x9 5cf o3z
t5p 1 3 5 f j 1p 23 15 av 2n o1 141 661 asb j13
t5t 1 3 1 3 l f 37 5x 1 hx ll 165 1yn 8nr 2sx
t6d 1 3 5 3 9 1l 13 5v bb 1t 1dv 25x 25r 6pf 1j7
t6z 1 1 3 d h 1j 1b 35 t 3v 105 2jr vd arf n0d
t7j 1 1 3 d 5 z 2p 47 d9 bd 12t 2mf 3et cah 4r7
t7z 1 3 1 9 l 1f 2r 3p 45 l7 hb 4t 3br 8jt uf
t81 1 3 7 f d 3 2r 3 5f p7 113 11n 65l 4gd ozj
t8b 1 1 3 9 h 17 17 61 d7 ph 125 1al 3rb 7f7 cup
t8v 1 3 3 7 v v 1j b 21 j9 p bl x7 4sx own
t9n 1 3 5 9 l 1l 3j 45 27 aj 18p 1yn 4zt cdd kzb
t9x 1 1 5 1 d 9 29 49 89 lx 1cl 26b 321 8nz j8f
taj 1 3 5 3 n 1p 19 17 17 3p 155 16v 2b3 aln 7xr
tar 1 1 3 9 p 17 v 4x 9d 5d u3 1 rj 7i5 6gr
tbx 1 3 5 b d x 1t 2b bp 45 bd 1vv 5q7 6tr mu7
tcj 1 1 5 b b 1 n 69 25 g9 15t 1y5 kj 8f7 jut
tcp 1 3 7 d 7 1j 3 67 bj eh 1ft 1t9 4db 5r3 cs9
td1 1 1 7 d 1 19 3d 1d cv 2r th 1z3 3xb abx 8ij
td5 1 3 7 b v 1f z 6j ap sf 1d7 1jx 471 3rh h2f
tdn 1 3 3 b l 3 b 3b 29 kh ud 1u1 34n v5 c5z
tef 1 1 5 d 9 3 2b 61 ar 6x t3 1fp 35z buv ixt
tej 1 3 3 1 5 11 17 53 an cv q1 wd 155 qn d5j
tep 1 1 3 5 7 17 3j 6r 29 sd 4l kx 3mv a05 h0h
tev 1 1 5 5 3 1p 1t 1h bt 2h 5 14r 12r 7e3 6wx
tf9 1 3 7 d b z 3f l 2b j5 ij xf 4lj c41 kqt
tfj 1 1 5 d 9 1d 15 2t 83 9f tn i9 3fp vl gaz
tfr 1 3 3 3 h 1p b 5x r md 1az td 4mz 97p ekj
tg5 1 3 1 7 3 1f 5 1r 3d 3 6t 213 2vt cft koj
tgp 1 3 1 1 n 1f 27 j 4h 2z gx 2ox 2m5 343 1vf
tgx 1 3 1 1 h b 2t 2t ad 1r 19l 7x 111 4l atl
th9 1 1 1 5 1 1f 2b 3t 19 sb mt o3 4o7 823 7lt
thh 1 3 1 5 h n p 51 bx dr 8t 2hf 4ln ard 7ox
ti9 1 3 7 3 3 f 3f 5b a9 4x 1b5 1mp 301 40h gun
tij 1 3 1 b l 13 1f 3v 7j gt rz 2pl 2lh 2x1 58v
tjd 1 1 7 5 d j 1b 4l 6x b9 73 zz 3hd b3v 4b7
tjv 1 1 3 7 5 h 2r 1 ax v h9 m5 4pt ccj oq3
tkd 1 3 5 d b l 1t 29 43 cb lj 2tz 5f9 92d 2kr
tlr 1 3 7 1 n x 2r 4x 4h g1 1c1 h5 2o9 93f dk9
tm1 1 1 5 7 f f 1h 5d 2p 73 xz f5 3z5 o9 ix9
tn7 1 3 5 1 7 1l 1b 3d an n7 1bh 1tn 3nf 9dv 5eh
tn9 1 3 3 b j x 1r 2r ar 2n lr s1 4x1 33p 5xh
to1 1 1 1 f p x 21 3r 9b lt pz 1hj 4if 83p 5yf
to7 1 1 5 3 r 19 1z 5z dl 4d x1 1zl 5bp 7vv 2c1
tod 1 1 7 7 l 3 2p 69 2t 4f 85 25h 64z bfx xl
toj 1 3 1 5 n 15 2b 1r a1 5f 1bf 1lt 44z 4vr 4z
tpj 1 1 3 1 l 1f 1n 1v 4v a3 mx 2aj 2k9 6th 93x
tq1 1 3 7 1 j 3 f l bx ir 185 20n 1zj 16p 5ib
tqv 1 3 3 5 l t h 37 9l b1 ej 1b7 5fn 8md 2bz
trh 1 1 5 7 j 1r 2r 4v 2j c1 49 2w5 ed ajn 5q7
ts1 1 3 7 3 p n 1h 45 1t fb y7 a5 54d boh clb
tsb 1 3 7 d 5 19 b 47 8z v 1cl bd 57l 83r bkf
tsv 1 3 7 3 5 l t 39 8x 9h 1eb 2sj 3ch 9gf 6np
ttn 1 3 7 3 7 3 5 65 bb in 1cz 2tx 1td 6b3 i4h
tuz 1 1 3 7 b 1j 1h 55 6v z 1en e9 12b 94j fhh
tv9 1 3 3 5 t 1f 21 5b 55 qp oh 1k3 4cz sb c0z
tvx 1 3 7 d 7 1j 1n 5 bl n1 cl 1sz gb a8z m5
twj 1 3 7 3 b 15 23 2d 1t 45 17z ep 237 8uv 5hh
txx 1 3 7 9 d 1l 11 6r 2j h1 ih 4r 19b all 1u1
ty7 1 1 3 7 5 17 2p 1h d9 m1 rr 2tb 1yz 5or evz
tyb 1 1 7 1 1 9 2r 71 8t mp 17b 1lt 1y9 b9v ccd
tyd 1 3 3 1 5 15 1l 3d ar c9 jp 15z 5fp 6hl a9d
tyh 1 1 1 d t 1l 1r 53 93 d5 1hz 5x 32d ckh 243
typ 1 3 7 9 p f 23 55 9b oh sx 2kr 3g7 59j gap
tzv 1 3 3 d n 3 1l 39 e7 pr lf 2hp qd by7 98b
tzx 1 1 3 7 r j 1j 5r 97 jl 1i1 m5 5hx 83h csp
u0j 1 3 1 1 t 7 2j 2l cr 2l 15p 1hj 4y7 cjj 7kv
u0v 1 1 5 5 v b 2p 4z e1 mf od 337 3dl 6tv 39r
u15 1 1 3 5 b p h 3n n 2n 8n 13p 1kd a3n ibf
u1t 1 1 3 b d r x 3j dd 39 vb 18z 50d 6kb 53r
u2v 1 3 1 d j r 2h 2t r 6j 17v 1b9 3et cdh cj3
u51 1 3 1 f 1 f 3 39 8t d7 1az 1vb 49b 1bb 2ah
u55 1 1 3 1 d f j 11 6l cz 10p cl 1o9 a9t oaz
u5r 1 1 3 f t 1j v 5j 2d 7x qv a7 31h 47 fvv
u63 1 3 7 f 7 d v z 39 f3 wr 2nl 2cf 8nt nbp
u6d 1 1 3 f 3 17 1 1r 9t az 1db 2p1 3zr a6h jjz
u6v 1 3 3 f h p 1l 5p bf 2b 1g5 1m5 4bj 9cj 6r3
u71 1 1 1 b f 9 37 2r 2d on rf 33j 5gl 2vv gld
u8b 1 3 1 b p 13 3j 11 95 7l 16j 2h7 5hn byl ki7
u8p 1 1 5 d f 3 3 2t bz hx dp k3 68j 13j bhb
u91 1 3 3 5 v z 11 3n 77 nl 91 2mj 2sr 2jj ntx
u95 1 3 7 1 9 3 v 5l aj p7 rx 2kl 5r5 1yd nf9
u9b 1 3 1 9 7 7 2n 2v 3d 4d ov 22j 4i7 9kj b1z
u9j 1 3 7 3 d 5 1j 6h 3 nr nv uz 2zv 67d 2l5
u9v 1 1 5 9 3 1j 2r 27 7b n3 17v 5p 4dl 1jj bhb
u9x 1 3 1 5 h p 2d j 59 3x od ij 3fx 96z hxr
ub1 1 1 5 5 1 z f 63 d1 k5 1dt 2ub 2tp c23 nat
ubj 1 1 7 5 r 3 15 49 bz dj l3 11d 573 7o1 k9x
ubt 1 1 1 b b d 15 3d 7d cx 147 5 2mn 1gz 7qt
uc1 1 3 5 9 f 1r 5 7 bb 2b a5 2uf 5yh 5dp d3b
ucb 1 1 7 7 5 15 23 4b bl fp xb uv 26f 89b hep
ud5 1 3 7 5 7 17 13 55 2x 93 1ix vl 2il 85z 8zx
udb 1 3 7 7 j j 2v 3t 4p 7l 11p 2mt 5wf 84j p2h
udd 1 1 3 d d 3 29 n 4h 87 kf 1kf sj byx fk5
udn 1 1 5 1 f 1 2j z af 5r 13d uz 1q5 92d 6kd
udx 1 3 7 3 p 1f 1d 63 5f bl 16b 31t 4ff 5sb kvz
ueb 1 1 3 b n t j 29 bp hl e9 f7 5tl t 96t
ug5 1 1 1 7 d 1p x 6r 65 6f 33 of 27h 1dv l8r
uhb 1 3 7 3 j l 1 3x 4f gt qx 2bp 52v 1vz fdb
uhj 1 3 7 3 v 9 2j 2b t o9 pt 17 1ql 9ob ihb
uhn 1 1 5 3 v f 2f 2x 8v r1 15d 2mx 2lt c5h 1th
uhp 1 1 3 f 7 n 3 29 an bn jt rp 5ax gh 7x
uht 1 3 3 1 t d t 2t c9 j9 1kn 29z 4kh 9cx 9at
ui5 1 1 3 f 9 t 2p 39 bp c1 s9 3h 2s7 79j 5a3
uih 1 3 5 9 b d 23 4b bh 23 31 18f 4r5 cfn 9ql
uin 1 3 3 3 b d 1d 69 b5 gn 1ef 19n 625 a9l jfv
ujb 1 3 7 5 f b r 2n ar pv f9 1oj 2md c97 cs3
ujh 1 1 7 3 9 13 3d 5 cl r 1cj i9 201 zt 9pd
ujv 1 3 7 5 p p 31 1d 55 rd hj mb 2zd 6wr dt9
uk9 1 1 3 d 3 1n 1b 1d 3v 7n 14v 2b7 4bd at7 egl
ukn 1 1 5 f t b 2p 69 6t 83 1g1 1tp lb 2mz bj3
ulf 1 3 3 5 f h j 5t 9z or 127 1jn 5lb 437 m95
um3 1 3 7 7 9 1j 2x z 25 1b sf d 28l nj 7x5
ump 1 3 7 7 7 5 1t 6h 3x 7p 111 1th cb 5ll gyj
umz 1 3 5 b d 1r 15 2f 5d kh u5 1sd 62l 7tx 9dv
unn 1 3 1 1 7 1l 23 6j ct nt 4b 22f 4kl 1z9 8e9
uo1 1 1 7 f d 15 1r 3r c1 ar 1hz 1qh 47x 90f m45
uoj 1 3 3 d 5 3 2v 4h a7 i1 lx wr 37n 4eb cyb
uov 1 3 7 7 v d 19 3x 35 ld sr cp 56d bkd l2n
upb 1 1 3 1 1 17 3b 41 33 gh vn bl hp 3f9 dc5
upj 1 3 5 9 9 x j 2r 5l j1 1dt 20t 5ah 6rl 4c7
uq3 1 3 5 5 n 17 r 59 91 bj 5z yt 2rz xr 7sd
uqb 1 1 3 d b z 35 4t dz j 14j dz 44z 327 ard
urb 1 1 5 b v 1d d 4t 5j hb y7 1xb 52t 651 jjd
urh 1 3 1 9 n 3 27 45 e1 q1 1f3 2ut 1ah 6ml 673
usr 1 3 3 5 l r 2z b e1 bb 4x 2rt 3nd 9ut 90l
utb 1 3 1 b t 1d 27 1h 1p ov 1kj fn 4bx 4oh 4sf
utx 1 1 3 7 1 1h 3 5z 2r o1 1cl 2q5 3bl yj lyn
uun 1 1 1 d v 1n 37 1h b7 p9 nj 2v 3tz 873 n7d
uuz 1 1 7 5 r 1 3b 2b cp 29 az mj 4st b29 f1
uvl 1 1 5 5 5 1h 2b 39 7h 93 ob 2t 2kv jv kbn
uvx 1 1 1 b v 13 3d 43 8h an xn 1gp 5wf 90n el7
uw7 1 3 3 f n 1h h 2d az dz 1p 1ch 3mx 3kx amz
uwl 1 1 7 7 r 1 2x t 7z 11 qn r3 3ez 3mp 7un
uwp 1 3 3 5 7 1r 1l 5j r 2z uf 30z 5dl jt 8yr
ux1 1 3 5 1 5 1d 2d 19 ch 19 1d 2mz ut cn ca5
uyn 1 1 1 5 d f 13 r cz 2d 16p 2cv 1ix 6t9 jgv
uz9 1 1 1 f 1 1b n 3d 43 f7 1ft 15f ln 2pn 9rv
uzp 1 3 3 1 j 5 25 2t 1 k1 vx 2af 3st 969 cun
v01 1 1 1 7 1 z 2n 6n 3j nr sn cn 5vz 4nr gyn
v07 1 3 7 9 n 17 23 2x 9b 67 1ep 2hd bh 5rl n5h
v0j 1 1 5 f t 9 17 41 67 ej e7 8z 4lf 8lh hdx
v2t 1 1 3 1 d 1p 2l 3p ct 6h an j9 5o3 2fx l7p
v2x 1 3 7 1 d 19 35 5r 1h rz mn vt 29l 81 h4j
v37 1 3 5 5 j h 35 2h j sf 195 2j1 jd 403 bwp
v41 1 1 3 d l f f 5h bd av 1jd 1wr 2gl 3f3 mtt
v4b 1 1 5 5 v 7 33 6f 57 f3 19 2zb 2xv 3j1 3f9
v4p 1 3 3 7 j 7 3f n 27 e9 59 2tr zv a89 6wl
v4v 1 1 5 d 3 1h 31 3p 4d 67 i3 2cz 4o7 b5j krb
v51 1 1 7 1 n 1r 1n 6d h 5j hv hp 5vz aj3 5pj
v5p 1 1 1 3 1 1f 3b 1v 9b f3 pd 2r1 3p7 acd 5rb
v7n 1 1 5 3 v 5 2j 2p n 67 n9 11l 1hl 9aj 7qv
v81 1 3 5 7 j 3 27 4r 8d j3 16x 9v 3mt a05 cyl
v87 1 3 5 b b 1d 33 3f 6z ft 18l b5 473 afj 6tr
v8h 1 3 1 3 3 1h 7 1j a9 hl 51 345 2b5 c7b 6ol
v95 1 1 1 d v t 23 4n 7r gl ez 1dr 66l 3dv 7hx
v9j 1 1 5 7 h f 2r 53 5v 1d 69 2fb 3i1 a51 i1b
v9x 1 1 3 5 3 1n p 45 cz 1x 1hv rz 24t 3md n07
va1 1 3 1 3 h x 3b 59 cf 6z of 4x 45v aen 7eb
vab 1 3 3 7 f v 37 3 l mp d7 1fd 4nt 9od efh
vah 1 1 5 d v x 7 37 a1 gb 1hb rz 2q9 5s5 exp
vbz 1 3 7 d n z f 33 3f hl md 1j3 1ml b65 3uh
vc3 1 3 3 b p d b 5p 2p ot pr zv 33b ahl mwt
ve5 1 3 5 f 9 d 3d 2h 5z mv 12l 17x 68v 3mr ce5
veb 1 3 1 3 n 13 2b n 1b q5 13f 1ud 4eb 5sv 4hx
vez 1 3 1 9 n 17 27 6l 2l 5n jb 69 4ct 2rr cxz
vf7 1 3 5 3 f j 2h 3l af 3h 69 10r 1qz 8yf du9
vfn 1 3 3 1 v 11 2l 3p ah qn jn h9 5jf byd ndb
vfz 1 3 7 d 5 d f 1 11 el 19l 26l 4qj 351 esz
vgp 1 3 3 9 h 3 1v 2p af nh b7 r1 30v 1r7 oej
vgv 1 1 3 3 p 7 2j 1v 7j cx dd 2ol 419 6p 6hn
vhj 1 1 1 b 1 15 31 37 23 lv 8l 287 4z 701 apz
viz 1 3 3 f b v 35 2j 8f p7 1hp 1o7 60n 94d fxv
vjh 1 3 1 f r h l 15 2r 3t 12t pt 4hn 98p 4s9
vjn 1 1 7 d l t 1b 6n 7z 8h oz 23b 1bv 2k3 5j
vjp 1 1 1 3 v l 2t 45 2z l5 x9 1bb 3pf 6hn 87t
vkd 1 1 5 f n 19 31 65 2d h7 4p s5 2jt 7aj k7h
vm3 1 3 5 d 7 1l j 49 6f hf fp 18b 4v9 3vx joh
vmr 1 1 7 7 1 19 17 27 7j 1n 63 1qn 1dl 63z ikd
vmt 1 3 7 5 v 1l 1l 6f x 6b er iv vp 2d f9d
vn3 1 1 3 f b 1n 1n 4p cr j9 p7 x3 2x3 9vt 4tz
vnn 1 1 7 d j l 2x 1t 7f 3x 16z lp 5mn agt dpr
vob 1 3 3 5 v 1r 2p 4b d9 id 95 m5 1yj 34t 84p
vod 1 3 3 7 b h 3b 2h 1z 2v sz bh 4nn 9wd 8x3
von 1 3 1 9 5 j 1h 55 2v hh 1jz yx 3zf 85x adl
vor 1 1 1 5 n z p 3l 4z qn it 1qh 4vf 9dj 2o3
vot 1 1 1 1 9 1b 2l 19 z 19 7d 1ld 4sx p kxr
vpl 1 3 1 b l 1h 3j 4j 8n ij gl 17d 3hf n 7db
vpt 1 1 3 3 7 1b 2x 5v 6p 2n at oz 4mp 69t fch
vqt 1 1 3 f t 19 9 r df m7 7h 1eb 3gt 5hh h39
vrh 1 1 3 3 t 5 1l 5p 57 h3 1al 32r 3j5 6sf cl3
vrz 1 1 5 3 f 5 2j 2t 8v cd z1 1kn 353 6d5 8yj
vsr 1 3 7 b j h 1 55 49 g3 rt 1kf 1rr clr j43
vsz 1 3 3 f d 19 2l 55 8v ij u5 2l g1 8wv 8rf
vtb 1 1 7 d 3 1p 19 5b 1f r9 vz 23f 1xj 377 3jf
vtp 1 1 3 3 r h 1z 3x 1l r9 sp 99 3kv c99 sv
vtz 1 3 3 f l 1j x 3f 9x ot n1 34d 3vn 91r ab1
vub 1 1 1 9 v 1b r 67 8n 5p 4z 2mr 33n 8hh loz
vud 1 3 5 1 3 13 f 7 dx ht kf 87 1jp 9r5 f9f
vuh 1 3 3 1 f 1 23 6r 95 7f 10r 1rh 45p 961 c55
vuv 1 1 3 3 d h 2t 2r 5t q3 vv 2hh 3zb 2nf 53
vvz 1 1 1 1 r 17 t 4z 4z ib mf 8p 37p qr 8qd
vwb 1 1 3 d 9 1f 3h 6t al ff 12f 2zz 1kt 9wd 9a5
vwh 1 1 1 9 t 13 1j 3j 6j h5 175 2f1 5yv bd1 cwt
vxb 1 1 3 5 f 9 1b 61 2h rf u3 t1 3nt 9yr al3
vxt 1 3 3 7 n 3 z 27 19 c3 171 21h 26n 7zr 7qx
vyd 1 1 7 f v 1p p 67 e7 8v dj 1al kj 5h5 e7l
vyn 1 1 7 5 j l 3f 6l 8b a7 119 149 29x 6np 8iz
vz5 1 3 7 7 v 1h 3h x 75 jz 101 ov 3xj 7wd 9hx
w0f 1 3 1 5 v 1n 21 5v 2p 5t zt 341 4qn b0j 665
w1t 1 1 5 7 v 5 23 2x at rd 9 341 wx 619 eq3
w1z 1 1 1 f b 13 21 71 7n ml p 2nl 1x9 4j5 2vv
w2r 1 3 7 1 v j 3b 5 31 b1 10x 2kz 4l1 9lt 1yd
w33 1 1 1 1 5 1n 1p 4v c3 rd 1t 2x1 46p bmp cmh
w49 1 3 5 7 v d 1h 2f 1x 8h 14f 7l 1p1 3at iuf
w4p 1 3 3 f d d 2j 4r 1z g7 f 2rz 58x 7qx k4x
w5h 1 3 3 5 5 d 2j 69 1r 1x 1dv 9h ct 3vb 7b3
w5l 1 3 7 5 l 1j 31 13 cr pp 6d 27b 4hb 1mt ohn
w5z 1 1 3 3 1 5 h 4x b5 k7 177 2e1 yj 4kt b8z
w63 1 1 7 3 j j 11 2f 2x 21 5h 34z 4t9 855 73r
w6l 1 1 3 f 1 1j 3b 37 c9 3 rv 19b 5h 9z5 jl5
w7b 1 3 7 b v 1 3b 1d cz hz j1 24z 2uh 8ix ko3
w7f 1 1 1 b j j l 21 cr pz h3 ab uj b47 807
w7h 1 3 5 d f 3 2z 4z 77 it ul 8r 5x5 ban 8o9
w7t 1 1 7 9 f l 2l p 9p n u7 r 4e3 a11 mlx
w83 1 3 3 5 7 17 1 5f 1x kx 10j 211 2ij 4bf ezz
w91 1 3 5 5 v 9 23 61 61 5h 1hh 1kh 2rl bqr fmj
wa3 1 1 5 b h v 3 5t 8r 1d qd 1qz 3k3 3dj cof
wab 1 1 7 9 h z d 37 3b fd 16f 27d 2rz av jd9
wat 1 3 3 f d 1n h 4x 8d jz p9 1a7 3vt vd ep
wb3 1 1 7 5 f d 2r 4d aj r3 sb 1qj 2xr 871 9r
wbb 1 3 3 d 5 1l 5 v a1 r9 oj 2vf 1qr 3z3 93b
wbl 1 1 1 d 1 17 3h j 25 e5 1eh 2xf 1fr 6hd l11
wc3 1 1 5 7 j 15 l 47 2h 59 ld 1ht 3gx ahz j1v
wch 1 1 1 9 l 9 1 5f v p7 1br 171 mh ail ct1
wct 1 1 1 3 l 1p 2v 63 8n nl ej l 3hx 4wv 31b
wd1 1 1 7 9 7 x 25 j dl px 1c1 1ed 579 899 7
web 1 1 1 5 n 1h 17 1r cl 5t 10h 273 21d amv bk7
wed 1 3 7 7 f 19 2b 6p e5 ib 5x 65 40l 4n7 em9
weh 1 1 5 9 p 17 11 9 5b e1 l9 87 qh t1 8n7
wgj 1 3 7 b 5 1d 19 4x aj jb 9v 1bj 5z7 dt 5v1
wgp 1 1 5 d n 1b 2t 41 8d 5r 5f 1pt 68t bu9 avl
wht 1 3 7 d 9 9 1j 67 9j pl 1ep 2j5 20z nr lc3
wi3 1 1 7 1 l 1 1v 45 c1 33 g1 2u3 dr 6z7 i7x
wih 1 3 1 d 9 13 11 21 39 fj vf 1xr 5v3 6h5 j3f
wit 1 3 3 7 b f 2d 6d 7 l 19t kj af asn kvh
wj3 1 1 5 5 f 15 1d 39 4t mx 11b ah 1dp 9nr nnv
wj5 1 1 7 f 9 b 2p 2r 9n k9 9 1bb wp 405 6zp
wjh 1 1 5 b f p 2r 1r 2h ir fl 5z 69b 31v j0b
wjn 1 1 1 1 7 1h 2r 5d 6h kb kd 1gb 607 b4d asz
wkb 1 3 5 7 v n 19 49 9d 85 cb 1rx 3yn 5r3 a4j
wkt 1 3 1 3 n 1h n 4l 1h ob 16v sr 39z 3xp ly5
wld 1 1 1 f d 15 25 2l 5p kn ul 139 1tv 5jj 9ip
wmb 1 1 3 f h 1r p 2t 43 45 xj 2px 21x 7cz 8ll
wmd 1 3 1 9 h 5 3 z at p9 s9 25v 41n a1t 6tv
wmh 1 1 7 f j r 1x 2j 1z f7 13h n3 5dl 499 ls9
wnj 1 1 3 3 h 19 1j 1r 7b mr xn 243 i7 a8l h6x
woz 1 3 1 5 n d 29 6z 2b fb dn sl 2qx 9x i1t
wpz 1 3 1 d p r 2l 3z bb b7 12r 1c5 2gj 1h9 o9p
wqh 1 1 7 d 3 l 2d 35 df ct 11b fl 1lt 8dl ipp
wr1 1 1 1 1 b b 1h 3r p 4j 1c1 h5 16l 8e9 cdl
wrt 1 1 5 1 3 1d 3h 3v 25 or mn 2nb 3rf 9nl 3jn
ws1 1 1 1 1 r 1r 33 31 bp bt 9l 18t 47b 11p p0d
wsz 1 3 5 3 h 5 11 4r 77 7t rv 28l 2i1 c05 giv
wtr 1 1 5 b f 1j 23 5j dp 5z 195 1t5 62p 1sl 8hn
wtz 1 3 7 1 l x n 5 dr q5 wx d7 4h3 bp5 88l
wup 1 1 5 9 v 11 11 t 61 at 89 2e1 5nb 209 bt7
wv5 1 3 7 5 7 19 33 4n 89 7n 1ad 1x5 15z c5l zt
wvn 1 3 1 7 3 19 j b 59 5j y3 21j 1gp 705 d9h
wwh 1 1 1 d f 13 j 4z 43 9h 7v 2c5 5v3 6w9 eh5
wwr 1 3 3 9 3 b 15 73 a5 n7 pl at pj bqv b7x
wwt 1 1 3 3 5 11 t 5n 8p 7j xj dj 2v3 2xv kn9
wxz 1 3 7 9 j 1h 1d 3v 9r ex 1ap 18b 45z aof m4t
wz5 1 3 1 1 f z l 11 6v or 1fj yj 2f5 80d nfv
wzh 1 3 7 5 9 1b 2j p db 9d lp 2qh t1 7bn hmt
x0b 1 1 5 f j v 29 5 39 pn fp 1vv 5p3 1dv 90l
x0r 1 3 3 5 h f l 6t dl op 1kv 241 5qt bep ac9
x15 1 1 1 f j 19 1v 39 8b gv qh kn 5an 9cr 565
x27 1 1 3 1 1 17 j 3l 9l nx 5t 1ub 5k5 5i3 6cr
x2p 1 3 5 1 1 d 23 2r 99 4d n xt 1fl bxz cdb
x3h 1 3 3 b 7 1p 3b 2h dn b5 6b 1cb 2xr ccj 27v
x4h 1 3 7 f d 1j 3 4f b9 gh r3 a1 1z7 4od lo7
x4r 1 1 3 d j 5 5 9 3b 15 x uv 3ff 3lj m95
x4t 1 1 7 7 p 1n 3h 73 1d qb 1ah 29v 4wx 1qz 6st
x5b 1 1 5 f p p 33 5d 61 5d mt 257 1x 2a5 kv7
x5d 1 3 5 7 l j 1f 4d 5n dj 1ch 1g3 pb auv 5tx
x5p 1 1 5 9 3 f 1j 21 8p 6t th 1hl 2cb gv 8x7
x5z 1 1 5 7 3 1l 2x 3d ct 17 mb 1e1 34r 1nx djf
x7v 1 3 7 7 j b 1 3d dv nd gp 2pn 2ah akh 6vp
x83 1 3 3 3 d z 35 6f av j5 jd 27r 5p7 jv ku5
x89 1 1 1 d j 5 h 17 4v 83 rf 1h9 5w3 c2v 88x
x8r 1 1 7 f j 11 3d 6r 3h hb y7 t 1sl 3yz gjf
x8t 1 3 5 f p r 1l 57 25 b5 15d 2ap 46f 2lx 1yv
x91 1 1 1 7 1 1 2d r 37 fj 9 1tp jr 4f9 26b
x9l 1 3 1 f 9 t 1p 35 4p 9p gf th 4nt 5vh ia3
xa5 1 1 5 1 d 19 1d 6b 9l fn 2f 2rx 321 5k5 6ih
xa9 1 1 1 5 3 l 3d 53 cv 2b 11x ez 159 7rj j6r
xar 1 3 5 5 3 1p 2t 6l 15 43 1gz 2cp 5un 6e3 4pf
xb3 1 3 1 f v 1l j 4b cd md 1dt 5r 1iv 2l9 b0p
xb7 1 1 7 d 9 13 r 21 4l 9l f3 35r 3p 82t 8xh
xbd 1 1 7 f h 1l 2r 29 9z a7 td wl 39d bo7 20n
xbr 1 3 5 3 v n 35 33 dr qb 195 x7 1l1 15x 11f
xcf 1 1 5 5 9 1b p 1r cn 2z lf 2xz 2yb ckf 8yn
xct 1 1 7 9 h 1p 1f 5z 1r 3f yt 313 k1 7fz 2j7
xcx 1 1 5 f b h 2b 73 d5 2z ix l7 627 67f ob3
xe3 1 3 1 7 7 v 11 5 71 4b 1k1 gx 13h bin jh5
xeb 1 3 3 d v p l 6p bz 5d ix 1qx 3xf 8uv gjn
xeh 1 3 5 5 f 9 1d 73 4d rn hj 1jf 2s5 70d iph
xft 1 3 3 7 j v 2d 49 dp qf cj 183 53l 2u9 a6t
xh1 1 1 5 1 h 15 2z 6f 8j a1 fz 2hz 2nn cgv fwx
xif 1 1 7 9 v 1d 2l 27 51 39 yh 2t9 3s5 9pz a7z
xil 1 3 3 9 7 v 3j 5l b 5j 1ff n 4df 6an g5z
xk9 1 3 3 7 3 11 t 59 1t ct ld 8x 52p cin d0h
xkf 1 1 5 b 1 d 2j 4n x 33 145 t3 1wv 9qn hnx
xkn 1 1 3 1 3 1 1b 55 95 p3 19v 2bh p7 yv 6en
xl9 1 3 5 d j v 5 6h 7d ld 107 1xj 1px atf fmp
xlh 1 3 7 3 r b 1v 5f 5 id 3h 2wh 5kb cdn 5lv
xm7 1 1 1 3 r d 37 p d5 bl 1cn 1pr 1mb 4k9 b0h
xm9 1 3 7 f d 1h 2r 37 69 kh 191 ez 36r d3 ol5
xmr 1 1 5 5 p j 13 5r 49 ft 1cr 1wt 2d5 5p3 n33
xn3 1 3 5 b d 1n x 3 c3 7l jh 2y3 5mj 93v k5b
xn5 1 1 3 9 t j 1z 1n 2l sb on 2b 3lv 5th kp1
xnl 1 3 1 3 l 1h 1z 21 17 8x 17x 12v 34b a0z czd
xo9 1 3 7 f 3 d 11 b 2l o9 x5 2op cj c8t dsn
xp9 1 3 1 b v j 2t 1l 3l kx np cv 57p 8jv 6or
xpp 1 3 5 f p 15 p 5h 6j gx p5 rl 2ht 1hr j11
xq1 1 3 1 5 l 7 1h 2z d5 25 vj t1 3t1 4bz caj
xqr 1 3 7 b 3 9 2x 53 47 en bt r3 355 pd 25l
xs3 1 1 7 d j 1p 29 9 bh nn 1bv ux 14d 6nv 2l5
xsf 1 3 7 f j 1h 2b v c9 9j fz pz 3i7 107 9p3
xst 1 1 1 5 t j 3b 23 3 gf nh i1 1bp akf krd
xth 1 1 7 9 5 1h 3j 5b f lh 13t 28j l 3u9 drj
xtl 1 1 5 9 l 9 2r 37 b1 2r k5 2yj r1 xv gbr
xtz 1 3 5 3 7 13 t 2l 8f pd r9 2ql 415 8ez ax
xur 1 3 3 b 9 p 2x 2t 1 o3 at 1q9 lh awb 7q7
xvv 1 1 5 1 1 11 39 5x av ln 1ff 159 zh 4br mr
xw9 1 3 7 1 3 5 17 1b df a7 kt 1b1 3tt brt 2wv
xx7 1 3 3 1 r b l 2b c5 aj sx ax 4bv 1v9 ohn
xxh 1 3 5 7 j 1 27 1r 1h 5l w7 1xh 4vr 8qd 7cx
xxt 1 3 5 d 9 11 1p 61 bv pd 10f 2pb 481 85z f7v
xxz 1 1 3 9 b t 3d 4v 3x eb pp n9 4mz 81f ot9
xy3 1 3 5 9 r 1l 2p 4v a5 a7 1c9 2yt yx 9g3 1p5
xyr 1 3 3 9 n 1 1h 3f 3j 99 113 jn 4fn 51p 7kh
xz5 1 3 1 9 h 11 2t 15 2j 1p c1 r7 3cp 9j3 8ct
xzb 1 3 3 d 3 l f 1d 75 2r 1dt 2az 41d 8yx lnp
xzh 1 1 7 b l d 2h b 3r 49 lr 28d 59b 99j c1h
y09 1 3 7 d 5 1p 21 5 7h jf pp 299 4kf 4i9 j6z
y0n 1 3 5 5 p 19 17 2l f pr yt 8v wl b8f flp
y1n 1 1 3 3 r 19 9 2v cf hf yf 2zh 1o9 1d dtp
y25 1 3 7 7 b 9 1 1 1 en mx 2jj hb 1m7 84p
y2b 1 3 3 b l b 1n 4l x kn 14l 16n 4xl 105 dr3
y2t 1 1 7 3 j 17 1b 6t d1 fb 147 1ij 4p 155 omt
y33 1 1 3 1 b l 1f 7 6z 5j w1 lb 4y9 2mx na3
y3b 1 3 7 1 v 5 15 2v cf 7b 5v 1kd 66t 3mp 85v
y4n 1 1 3 5 h p 1j 23 ax 2z 1k1 1ud 1at ath 72h
y51 1 1 1 9 d 1 23 6l 5p ct j5 1yb 26v aqt i0n
y5b 1 3 7 1 n 13 x 59 4d fv 6n t9 17b 1at hsj
y5l 1 3 3 3 r 1p 1z 3d 1d 4d 119 1bf 1v5 90p kgb
y65 1 3 7 7 j 1r 1b 1h 2n lz 14r zd 1kt kz 6ln
y6d 1 1 3 f r x l 71 8t 49 15x 1d1 2xt gp 4k3
y6p 1 3 5 f b h 2p 2j 4l 5j 1cn 1nb 10j 2dh n57
y6z 1 3 1 5 3 x 2l 1d 13 kn 9h 1yt 5v7 2ll nu1
y75 1 1 3 d 3 5 2f 1r 85 lt 187 ir 30r 1pd e1l
y9b 1 3 3 b 3 f 1x 6f 6p 3j bx 1p5 6b1 9ol jv5
yar 1 1 5 b f 13 3 t 3h j1 hv 12h n1 5o3 m7t
yb3 1 1 7 f r f 1n 6l 8b lh uh 2zn 50n 5i1 lzj
ybt 1 3 5 d 9 h v 6b 1x cb 19d el 1a3 bbt bqh
ycd 1 3 5 5 d 1f 1x 4t 33 c1 7r 1nl 1m3 7il j75
ycn 1 3 1 7 7 z 1j 1f 9x 2r 1dp 99 1ll 7tz b7j
ycr 1 3 3 7 d 15 2t 2f bt jh vr 23x 4zt 6or dfv
yd5 1 1 5 5 p t 1r v ap ex fn gv 56r 74z 51f
ydl 1 3 5 5 9 1r 33 3n 6n k3 jl 25x 52r 9sj dip
ye5 1 3 1 7 v 1j 2t 69 d9 7j gz 2gb 62b 7l7 1o5
yel 1 1 3 3 5 f 29 3j av 99 bn ub 4ml 9i3 obl
yex 1 3 5 f n 7 z 31 51 87 mx bn qx c5l 785
yf3 1 3 5 5 p n 1x 4x 91 9z 17t h7 4t5 92h 693
yfz 1 3 5 b v d 27 1p 6p s3 1ih qd 4sj dt 5h7
yg3 1 3 5 3 p j 1v 6j 9d s7 159 9v 2th 9tr b6v
ygh 1 3 5 7 v n z 6f 43 f 7b 1jf bz 4l1 elv
ygn 1 3 3 7 1 z 11 7 2d cb jv kn 1ot 9o9 dg3
yh9 1 1 3 1 7 15 1 5t 3d pt id 333 qj 3yb o0b
yhh 1 1 3 5 b 17 3j 3h 2z 85 7l 1lj 2bf 8z3 5zt
yhv 1 1 1 d d t 13 61 33 ln zr 1aj 38p 3r9 fqr
yij 1 1 3 f p 1h p 3r at pp 1ir if 5tl 229 5yl
yjb 1 1 5 d 3 1n 2p 2j 9x 19 qb 2c7 68v 4u5 as7
yjh 1 1 5 f p v 1 4r af q3 e3 2rr u9 ahx 265
yjr 1 1 3 7 p l 15 3n 43 kh 9 18j 1fn 8xh lwt
yk5 1 3 3 9 l 9 1n r 4p ob jr 12l 28j 64h 37x
ykh 1 1 5 9 d t 1z 13 1f 9d tn 21x xf 4lr eup
ykz 1 3 7 1 h l 17 27 51 kl 1gt 2np 5j7 1ml 185
ylb 1 1 3 9 n 11 2x 1f 6b lj z5 2az 1p1 aq7 maj
yll 1 1 1 d n 1b 33 15 2l 79 23 1nv 3bh 8vx cf9
ylr 1 1 3 3 r r 3f 3h dx lj bh tl 5vb bmh k2l
ym3 1 3 7 3 r b 1n 2f 5r kn 1d1 2ah pd 691 8xr
ymb 1 3 3 1 n 7 35 h 7x rl jb 1un 3vf 3or mb9
ymh 1 3 1 5 b 1f 1d 3v 5x c3 14z 1pd 55z a0l 7ln
ynb 1 3 5 7 1 1r v 47 4t lb 14d 15l 5bz 7el jpr
ynp 1 1 7 7 l 1h 13 4f at 6f 8l 9z 5xx bfn 3zr
yof 1 1 1 1 b 1b 2b t 6v 2h a9 23r 2e7 b4l deh
yp7 1 3 1 5 p p 33 6t 6n kz 35 1d1 2rj ph b7
yqb 1 3 3 3 5 1n 2d 47 cv gf kn 2wn 3d 29b 8if
yqr 1 3 5 9 b 13 25 4h 7n 6h 1jb 22j 51t 1vb os1
yrh 1 3 5 b 5 1l d 6d 95 l1 1fr 31z 39v 5lt c1b
yrz 1 1 1 1 1 n j 1v cl gh 1jv 1ed 3mf 6vb 7fb
ysb 1 3 3 7 1 t 2v 73 dp hz 1bh 34x 38n qd m8t
yst 1 1 7 9 3 1j 1h x 5 67 br 2kz 5wf 5kb jet
yt1 1 3 5 d 3 17 27 73 d3 fx rz 1mv 56z 7r3 hvv
ytb 1 1 1 3 7 13 1j 1p 1h ah c3 b5 2jv 9ql b17
ytx 1 3 3 7 l v 1v h 6r bt kr 2b7 12l 1z1 e7j
yuv 1 3 1 3 3 13 23 b cf 6x vj s3 1a1 8b3 f1p
yvn 1 3 1 b h 1f 39 3l h 3z lt 2v 3w9 bcf lz3
ywf 1 3 7 5 d h 23 73 23 id wn d9 1eb 153 c6f
ywz 1 3 7 9 b 1l 2t 25 bz 6v rp 2tl 3y5 59b 2yp
yx1 1 1 5 1 h l 2t 53 5t 1x 8b 181 4x9 a0n 7r9
yxd 1 1 7 3 5 d l 1r 2b nt kt yr 44z 7fh cs3
yxt 1 3 3 9 3 1n 9 19 1j dl 3t 1vb 21x 9cf 3dj
yyb 1 1 5 9 n 9 15 4x cf in 19b 2ej 393 b4z 6qv
yyv 1 3 7 b j n f 65 bh lr yn 1t3 3e5 2fd oq3
yyz 1 3 3 1 v 1j v 2f 99 nl 1dd 9j 40f 15v 8yt
z0d 1 3 7 3 h 1l 1r 1r 33 r5 hj 2bv 2a1 b0h mjd
z13 1 3 1 d 9 13 2f f b1 55 jh 15b 2xr alb fcb
z19 1 3 7 1 h 1l 1l 4d 3b 51 oz 9t 2s3 blt 5q5
z1x 1 1 7 3 t d t 5b 2x ad qp 1jb 49n 58p mrd
z2n 1 3 3 b 7 1p 1t 13 5z 57 5b 19v 1wx 31r j9h
z2v 1 1 7 5 p b 2x n 75 lf 11r 26t 619 9fj lmp
z31 1 3 5 b 3 3 n 3v bb ol 1an 2ar 6ad b0p 9mv
z35 1 3 7 3 l 19 d 2d 6x s7 1k7 13p qt 5gz oh5
z47 1 1 1 d j 5 3b 1b 2j 7x 5v 20f 3b3 73h cn
z4v 1 3 1 1 9 1n p 3t 3d 7z g1 2kd 1tp 6t3 3vt
z51 1 3 3 d p 1r 2r 17 f nr 6t 2gl 1n 3zx gfn
z63 1 3 5 b 7 9 15 4d 9z lh 11f 1kx 3jh alf osl
z6b 1 1 7 b v 11 2b 2x 53 af 27 1el 1j9 bq7 h4v
z6d 1 1 5 3 n 11 3j 9 cz i3 rl 1x 5cv 35p g3r
z7n 1 1 3 f v 1d 3f 45 5v ab 1ep 2bn dh yr ddr
z7t 1 1 1 f b x 3j 6z 2h 8t 1fx 63 1r7 ayh kvr
z7z 1 1 5 5 j 5 29 z 6h 2n 9 nz k5 8k7 cih
z9b 1 1 1 f n 1b 1f 17 4p hp o1 1l 15x 1ar 5ur
z9l 1 3 1 3 7 7 39 57 7l 8f jx 2dv 1lv 2k3 hz
za3 1 1 5 f d r n 6b 41 f7 1dj rf 5bj 5i7 8i7
zb5 1 1 5 b l 13 1l 5n d9 h rd 1c1 3bd 5rv a8f
zbz 1 3 7 9 3 1d 1z 19 3z qv 13 g7 1mz 3zh dgd
zc9 1 1 1 9 l 1f 1z 4j c9 jp b1 cd 4rb 5zd 8vt
zcf 1 1 7 7 r z 5 51 ch 1h h9 2mh 427 3il 71x
zcn 1 1 5 7 7 11 2b 33 dh oh cx 2ln 4bn ab moh
zd1 1 3 1 f 7 1b 15 6t ah mv 8l 315 1nz aql ab9
zdj 1 3 7 7 7 t p 3x j gz 27 22p 31 9i9 6ft
zdz 1 1 1 d 3 1h 35 47 al lz 3t 2gh 2r3 5v gl
zgb 1 1 3 9 7 1h 2f 2h dn nx cz 2wj 1k9 38b 7fp
zgh 1 1 7 1 r x 1z 15 1r s3 kl vj 4v 2vv gl1
zgz 1 3 3 5 9 j 1j 4v 91 1j x5 13j 1kx 7fl dij
zhh 1 1 3 1 r 1j 1x 2v b5 jn mx b3 58v a6n 4uv
zht 1 3 7 3 j 1r p 47 h 4f 1ah h3 4vh a8d k9n
zhz 1 3 7 9 r 1 25 3l br hz jn 1zn 2px 56r oe7
zid 1 3 3 7 7 v z 6p 8l a9 ov 2ub 3p7 8qf cj
ziv 1 3 5 7 h 7 39 3x 7f jt ft 1h7 3dd 60h nt1
ziz 1 3 7 1 t 1p 29 21 bh d 1ix 2hp 4il 6ir bzn
zj1 1 3 7 1 5 19 31 l bz dj 1k3 21j pr ccv 89j
zjt 1 3 1 3 b j 11 53 cj ah 7h 32x 2hp 3s3 kht
zk1 1 3 1 b 5 j 3d 1j 1l 39 j3 2b 2cn 11z dkr
zkd 1 3 1 7 h v 15 63 6n qr 5j 28f 4bj 5w7 d9t
zlv 1 3 3 5 r 1h 1z 53 e5 lf 1e9 16r 1px 3rx d7f
zmf 1 1 3 9 9 9 d 1d 7d hv 1hl nv dt 7k5 lff
zn1 1 3 7 b j 13 37 3v 5r p3 qr 1fd 3eb 4t1 7qd
zn9 1 3 7 d 3 1l 2r 67 dz br 1cr mf 1gd 5x eg3
znj 1 3 7 f b f 33 5d 6r gn gh 2m1 45t bmp dpt
zon 1 1 5 3 j 1r 3d 5r 2r c3 1ih 24b 4xx 32b i49
zpb 1 3 5 d 9 t 27 3n bj 1d 6d rv 2in a0f cc3
zqn 1 1 3 7 1 15 3j 4b t 21 qr ib 245 2o9 203
zqv 1 1 3 5 n n 2l 6h 35 eh bv 179 5c5 9zt hbd
zrd 1 1 5 d 5 p 2d 5b ar 1x qj 6r 3g9 7kl gr3
zrx 1 3 3 7 1 1h 2n 1t 6f rn ez 1mf 495 avb m3z
zsv 1 3 5 3 h d j 6b 5h 2j 13x v5 2jv 5br 2jl
zt3 1 1 5 b v t 31 4r 75 lr nx 9 3rz 1fn 8f1
ztf 1 1 7 d 5 1b 1p 5 a3 9r 16d mv 283 9lf dlp
zth 1 1 5 b 9 3 1x 4f ab d9 xz 1it 24l bh o3b
zu1 1 1 3 5 n 19 17 5f br n1 1ah 17f 549 bef ga1
zuf 1 1 3 3 d 9 2z 5t 1d gx t3 2uj 5rv 3al 5tx
zuj 1 1 3 f 3 17 21 4h 1h ml 91 2nj 5ep 6pf 91b
zv9 1 1 3 3 n 19 2r 1p bb f 163 179 qh 6lz ald
zvt 1 1 5 9 v z 39 1l 6b pn 125 1eb 2ml 98r 7tx
zwb 1 1 3 9 f 1h 2x 5t 49 1v 151 ij 2dh 3sf 2zj
zwj 1 1 3 3 l 1h 2l 2t 53 sf 3 2ch 4hj 6z7 4h5
zx3 1 3 3 5 h 1d 3j 4h 8x o5 121 pn 2hv jr n5j
zxd 1 1 3 3 f h 2p 6d at 4f tv 1jl 63l bpz bc5
zxj 1 1 5 b 5 5 3d 4t 2n 4t 1gb 30r 13z 7p9 it3
zxn 1 3 3 1 v 1h t 59 11 hb 61 qd 31z 5jp jmb
zy1 1 3 5 9 l 19 2t n 9v k9 m5 1sd 29f 5qh mif
zyd 1 3 7 1 1 1r 1r 4b 6l o1 wh 17 5nr 4z1 65n
zyh 1 3 7 7 b 1f 11 5j dz rj 8v 2bp 631 9wl p0j
zyv 1 3 7 7 r v 2t 6r 11 mj 1h1 31 4zb 63j 94d
zyz 1 1 3 d n l 2h 2r 6r gt s9 1fz ul 9w9 6cj
zz5 1 3 3 d j 3 1f 1n dx gt ap 1ot 2hp 65p o8f
zzb 1 1 1 1 p b 3j 5z 87 6l yl 2tl 60r 309 i7
zzh 1 1 7 7 5 9 1r 3l 3z bl m3 2mp 273 4jj 2dx
zzn 1 3 3 d 7 1l 1v 1l 5 nj wx 2l1 3qh 8u9 6u1
zzp 1 1 3 3 9 1h 1f 17 2d c5 d 1yn 2tf byd lb
100b 1 1 7 9 1 1d 2p 37 3p s3 12v 21p 5zp asv 9c1
100p 1 1 5 1 3 r 3f 2z at b5 1cv 111 123 42l bgx
101n 1 1 5 1 d n 3 3f 3t mt b3 1af 2dz 2ep o7v
101t 1 1 5 3 7 z 1l 6l e5 kx 1dj 267 50f a8z 5gz
1023 1 1 7 b 5 11 25 31 7 qx u7 2ux 1b3 az3 mcf
102h 1 3 1 b p 5 p 4j 4z 55 in sn 3i1 8y9 76z
1033 1 1 3 7 h p 1d 65 53 h7 1i9 9j 3hn bhf 59t
1041 1 3 7 5 r j 1n 49 b mf e9 2bv 5az 43f 6hh
104n 1 1 1 d p 15 l 31 8x 3r dt yb 3zt 3zj ecx
104r 1 1 7 5 l 1h p 5h bf dz s1 1hd 3bl 215 o8n
1067 1 3 5 1 p 19 r 6b 7j p3 hr 2xp i9 6p7 mtt
106d 1 1 5 3 9 1d 11 z 9r dn nn 2av v 4c3 5c7
1079 1 1 5 3 b 1d x 49 ax s9 17d 25n 3f7 9pp h8t
107r 1 1 1 f h t 1d 6t 61 9z vh ax 2k5 bj cnr
108b 1 1 3 5 3 9 2n 1r 8v 8v s1 j 4z9 ck7 5dr
108p 1 1 5 9 3 p 1v 2n a9 6l 7x 1ux in 3yv 3d
108z 1 1 3 1 9 1d z 2f 8t 55 cd 1qv 643 7uv kjb
109d 1 3 3 b 9 1n t 3r 3l d9 9t 2r7 td cll i5f
109p 1 1 1 f d b j 5 3p mz 1dz 1gl 1hv ul 9df
109t 1 1 3 3 f 1d x 55 e7 s5 15 2p7 4t7 5wb cwl
10ab 1 1 5 b r 19 2h 4d 1r 3t 1kv zf 3ur hd 4pr
10cd 1 3 7 b 3 1 3d 1 9h x 1gn 2c9 315 7wx g8d
10en 1 3 3 b 7 b 39 5 37 7z 9b 2mv 45x bmh er5
10f5 1 3 3 d l p f 3h 7p 3h m9 2wh 20v 8qt d0j
10fp 1 3 5 b j x l 1z dv kr 163 55 1cv ba7 ov
10g5 1 3 7 1 t z 9 5n 7p 8b 15x 1k1 28h axr 19n
10g9 1 3 5 b 7 1b 33 5h cr q5 18z 1mv 1ov 8ix 597
10gt 1 1 5 9 7 17 2v 37 2f 7h yb 25 4jj 18r mep
10gx 1 1 5 7 1 1p 2b 69 4z 29 vt 1ur 159 6x3 fwf
10h9 1 3 3 1 p 1b r 4d 9z mb 1ar 1jf 4z1 a49 dt7
10hr 1 3 1 7 l 11 17 3b 6t 1d 17x 1r7 2jz 35j myt
10ib 1 1 3 d 5 x 1d 5b cn 2x ih 2z3 2h3 227 ouj
10id 1 3 1 1 p 1r j 61 h 9t qb 1i7 35t 6z5 975
10jf 1 3 1 7 l v 35 2p 9n rl 1dz 2yf 2v3 4s1 yb
10jn 1 1 1 5 3 1r b 5n bt cd 11t er z5 1cr 90l
10kd 1 3 1 7 d t n 2d 1l cz 1ez 3p 655 37z 1vx
10kn 1 1 1 f n r 11 5 3f pd zx 19d 2eh 46d kdj
10kr 1 1 5 d r 1 3d 47 8f pv af 2u7 1fr 9hp nuj
10lj 1 3 1 9 v 9 1d 5n 4x q1 15r px 4iz 9o5 aid
10lx 1 3 3 f 1 15 n 5b 5b pv n9 2qp 20j 3nj dyx
10m1 1 1 5 7 r 1d 1f 33 c3 5f y5 jr 5ih b8r ogr
10md 1 1 7 7 3 15 1n 5n 83 p3 1bz 24l 14n 4un obz
10mv 1 1 7 d n 5 23 3 5r el bf 1n9 1pz d9 5ir
10nh 1 3 5 7 d j 33 69 dl 2b wp 359 3k9 b4d 5i5
10of 1 3 1 7 9 1n 3 35 aj mb zt 2kz 36n 559 bgz
10or 1 3 7 3 v 11 2f 27 b3 kt rn 18r 2f5 9of onn
10oz 1 1 5 7 l 1n 1d 19 e7 hr sp 1o9 2ip bkp 8ah
10p5 1 1 5 1 p j n 5n b oj sn 35j 3wj 8qh gq3
10pd 1 3 7 5 b r x 5p 4j 81 dx 2pd 163 1gn c9d
10q5 1 3 1 1 n 7 13 6n t 3b 15n 1lj 50f 9cb 44b
10qb 1 3 1 1 n t 1j 51 93 p5 bv sp bv 2uf 453
10qt 1 3 3 7 l r 37 3j ax nr zv 1mx al 7pn myl
10r5 1 3 5 1 p d f 53 7h rx 16j 2nv 32f 7bb ia7
10s9 1 3 7 7 j v 33 2p x 4z 11b 1lh r5 3w3 71l
10t5 1 3 1 5 h 1l 2r 3l aj n1 n9 1f9 2sd 5o7 evv
10u9 1 3 3 5 v n 3b 6d 3r at 9 jl 561 bwx 43b
10uf 1 1 1 b p v 2x 2n 5 pv lx af 5tj 7ol m37
10ul 1 1 7 f l h j 2v at f5 1bx 27n 3a3 2yd 5bv
10ur 1 3 7 7 f 11 2p 1t 9d bd 19t 27p 649 6vd gyt
10vr 1 3 5 3 b f 1x t 9t 5r 6h bf 1kv 7y7 ofb
10wn 1 3 3 7 r 17 3h 2z 1x r9 5z 1ib 2rp gl 9sv
10xt 1 1 7 9 p d 31 21 6b if uz 7x d3 2lb c6j
10yd 1 3 7 5 1 19 7 27 c9 45 jh 14h 537 bfx g3l
10yh 1 3 7 f f 1b 2b 6n 87 n u5 ml xl 2r9 27b
10yr 1 1 3 f d 7 1n 1v 73 ex 1f5 2z5 59h bpj ast
10zh 1 3 1 1 9 1l 1n l l 15 1b1 25x 64x 12l avt
10zn 1 3 5 f j 1d 2z 39 2r gv 41 1h 1fr 78n 9a5
10zt 1 3 3 d 1 13 5 3x dz 7d 7t 1dl 229 539 4vx
1101 1 1 5 3 3 j 3 51 4p 7h qj 1un 2fp 8j1 6lv
110b 1 3 3 d b 1 2n 17 4z e3 cb 5t 2hz azj gud
110n 1 1 7 9 3 h 2r 4z cd db 1gp 15v 4ft 3o5 1nb
1111 1 3 3 1 9 1f t d 87 83 pr 2d 4ej 5qv oxr
111t 1 1 1 3 d b l 4d 5x 93 tr gf 21b bvx 53t
112t 1 3 5 1 7 p 1j 1b dr ix k7 237 2a3 jl 5s1
1133 1 1 3 9 h 3 21 1v cx a7 14x 2gr 61d 437 1eh
113f 1 1 1 1 j v 25 71 1z gn 18h o7 1qb 563 a1h
113h 1 1 7 9 l 1 1z 37 5 1t lb pp 63h 8ax ezr
1145 1 3 1 7 n v v f 2x av g9 2b7 217 86n j93
1149 1 3 3 1 j p 1z 5v 15 5h lv 69 58d ml 7t1
1155 1 3 3 3 h t 3 49 6f hv vz cf 2ur 7fd kl1
116b 1 1 5 9 1 p 1z l az 89 fh 2yp 6h 1g5 3ix
117t 1 1 3 d 1 19 37 1p 5 q1 4t 1ml 29b 7en 72b
118b 1 1 3 3 f l 1p 3d 71 7x u3 2qh 49t 585 211
118r 1 3 3 f d 1r x 25 1d nl 1dv 24z 489 7l5 gr
118t 1 1 7 5 1 13 35 6l 69 rx 1av 1rt 2h9 20d bbh
119b 1 1 3 1 b 1 13 n 1v c9 yb 1yp 2f7 c9p mkb
119l 1 3 1 3 f 1d 13 1l 8n 9l el 67 3sr 4vb ji3
11ab 1 1 5 7 9 d 1x b 9p br 1d9 tb rt 77z d4x
11b1 1 1 1 d f 1r 2h 5r 9b gf xz 231 1j 9mf a4n
11cj 1 1 3 5 f j 2b 1v bb 35 1ih ln 4h7 9kx gs7
11d1 1 3 3 1 l 1h 29 2n b9 bv t3 1vv 37d 4ib hdb
11db 1 1 7 7 7 p 37 4b cl ex kl 1u3 1t3 cdf f43
11ev 1 3 3 b r l 33 3d dz c5 mb 2mf 43b 7ub e1j
11fj 1 1 5 d j r 7 29 77 f5 qt kn 3hx 6st ged
11fn 1 1 5 5 1 1n 11 b 2x 9j 23 10n 4vh 7eh 1b7
11ft 1 3 1 9 d 9 37 3n ar sf 71 j9 407 9ux 85h
11h5 1 3 1 f 7 z 33 5f 7z 8h et 1gt 2lf 7s5 nrb
11hd 1 1 3 9 r 1f l 25 bh pp jx lz 377 g9 4cx
11hv 1 3 3 5 p 1n 27 6x 55 fr 1z 1jh 5ot 1sn edp
11i1 1 3 3 b f l 2p 2r av 1l 1it t 5qz 1y9 jux
11id 1 3 7 5 7 1n 2l 5 7z d1 19j 2t1 47t b4v ow9
11jp 1 1 3 b 3 1 1z 23 bv 8b mj 2up 2q1 46x kst
11k3 1 3 1 9 j 1n 11 73 4l rx j 277 3bp cn 7bh
11k9 1 1 1 5 1 1j f 6h 3p 1b 1ev jt 209 s9 2gx
11kn 1 1 5 5 l 1j 3j 1x ah 15 p 1rr 5uz 3nh 8yn
11lj 1 1 5 3 n 5 7 51 4h lj uf 1r3 54d b6h 5ax
11ln 1 3 5 9 9 f 5 3p 9x l 3j 22l 4uz 3d7 dk5
11lt 1 3 3 9 d 13 1f 67 5l b5 1f3 1wd 5w1 4nr 825
11m3 1 1 5 1 9 l j 6x 6b 9z 73 28f 36d 1ll ld3
11mn 1 1 5 f 5 1p 35 4h 2n 3 od 253 85 54v 33r
11mr 1 3 7 1 7 1j 21 13 87 b7 rd 1sb 1ab afp 14d
11nv 1 1 5 1 r 1 2d 5f b jt 1f5 307 2ez 1ox dl3
11pt 1 3 5 d p 1 3b 2p 6n 4n 12p 1cp 5e5 9dn 9nh
11r5 1 1 7 f v l 15 73 bt cd 4l 1m9 4cb 3u3 a6v
11rb 1 1 1 f d x 29 2x cl 5h d 16z 5p1 6px bnj
11rn 1 1 3 b b x 2z 3f df a7 3d rn 1h3 6bx hf5
11rp 1 1 1 9 9 17 1z 1d 7l bz 1bd 2k1 3ab ckj b2h
11t1 1 1 1 7 3 1 17 5x 2p f7 17b vx 25j 2w7 on
11tt 1 1 3 f p 1b 1d 6z bt z 87 2wn 4v5 7fl 3w5
11u3 1 3 3 1 5 1j 2j 6t r r9 97 ff 521 8i1 bsp
11ur 1 1 3 7 1 n n 4b 67 fp rx 2h7 2yv 5rr 2t7
11vb 1 1 5 1 h 7 1b 2n z ln 1at 1mb 5sh bwh dyh
11vn 1 3 3 7 3 1r 2b 47 5v 43 gz wj 1ap 5xj acv
11wt 1 3 3 1 3 r 2z 39 dt ex 5f 2df 24h 1a9 eyv
11x1 1 1 1 7 n 5 2v 5t 39 nh yj zn 3a5 7i3 g5l
11xb 1 3 1 1 5 1d 7 d bn 3h 7z 18f 6ap zf j11
11xd 1 3 3 3 d 1r n 53 13 r7 105 1t9 p5 c71 n9j
11xj 1 1 3 9 h b 2p 59 59 e7 1df 1lp 5bf 8yv ih9
11xv 1 1 7 b d 19 f 11 b np pf 17l 4pj 87d 2f5
11y7 1 3 3 5 f 1p 2j 73 3n mt 1cr 15p 21z 1cj q5
11yd 1 1 3 7 j j 1t 2n dv 6n 1k7 2gh 3l5 2z9 2wn
11zd 1 3 5 f f 1r 1j 2l 3j 8f 4r 1cz 3un 7bb 7nh
120j 1 3 7 5 v 1h 33 z c1 4j 1gv 32v 2rl hv gxh
120p 1 3 1 9 r 13 1v 2h dj 9p gb 1bv 3br 8qh jw9
1211 1 3 5 7 1 1r n 6l e3 j5 119 c9 1bt nf fov
121j 1 1 3 3 v 1r 2b 2v p m7 12b 1eh 2xt 9h9 cv5
121p 1 1 5 3 p t 2r 5d l f9 x 2ed 36v 7rr oyr
121z 1 3 1 7 d r 2b 59 3d 4n aj 15r 64z a6d 8p
122h 1 3 5 f p j 2b 2f 75 6l jp wh 17d 5hp 3ox
122z 1 1 1 7 9 1j l 5 c7 a7 b7 1s7 4tf 6fx a4n
1239 1 3 7 3 5 z 1f 1v cl lb t 2jh 555 8ub 25r
123n 1 3 3 3 5 j 1n 7 a7 iz lr 10l 5hr 4q9 f2d
124b 1 1 5 5 5 j 1p 1v al 83 ob 1oj 1wx 771 8ol
124x 1 3 5 5 7 1b 2z 9 3x ij 1j9 mt 30l 1c5 7uz
125d 1 1 7 7 v 1p 1 1z d9 j5 16r 2sh 695 51j 2jh
125v 1 1 5 5 n 9 2v 5h 6p 6x 89 2s7 4sp 1ah n87
1267 1 3 1 5 n f 37 2x a5 1f mx 22n 9z clh bmz
1273 1 1 3 b t 19 1t 6z 4p 59 yj 1t5 11d b5z jrz
127r 1 1 5 9 7 1r 29 4n 8l ez wh 31p 38h 9an 15f
127v 1 3 1 9 t x 2h 4n 1v 21 1gd d9 4fl ab9 59f
127x 1 3 7 9 9 1d 2n d 4d rp 1bx pz 5tj 4wd e3p
128j 1 1 5 5 b 1n 2p h 8f d1 2l 24p 5pf 6yl iqz
1291 1 1 7 3 r 1r 1z 2r bb 3v jr 1zx 3mz 465 2j1
129p 1 3 7 3 b f 1d 1l 7j dp wd 26v 6bj 20h bdz
129v 1 1 1 7 l f 1z 6t bh d5 10p wd sj 5dz 9xf
12a1 1 1 5 3 f l j 5h b5 hf 1kv 24p 4hb 4fr lmh
12aj 1 1 3 3 5 1l j 5t 9h 4l dl cn 6f b3l 9m1
12av 1 3 3 b d 1r 27 3l h 8r 1g9 tp 4x 99p mtb
12b1 1 1 3 7 v t 1f 6j d7 af h5 c5 4x7 6k9 ht3
12bp 1 1 3 7 r 3 3 3t 5n qn a3 ab 28j aer hqb
12bt 1 3 3 3 9 1 1l 7 a3 ex jt 1v5 e5 5z7 h2v
12c7 1 3 3 3 d l 27 3d dj pl 35 7t 279 bgn f8j
12ct 1 1 1 b 3 1h 2h 3f 8j g9 fr 1hh e1 can fr7
12dp 1 1 3 3 f 19 25 5h dv iz 131 2r9 r9 awn f8z
12dx 1 1 1 b r v 1p 5b t gp ad 1jv 4s1 2rz 3dv
12eh 1 3 5 9 7 d 1 5d d1 gr 10j 2kh 2wh 6g3 81l
12ft 1 1 3 9 t 1p 2v h 39 6z 1kd 2ab 2wj cfp 543
12gh 1 3 1 3 7 1f 2j 41 dt i9 o7 2uz 4k1 829 bhx
12hd 1 1 3 1 3 1h n 45 ct 99 1e9 10j 1ef 6cf a9d
12hp 1 1 1 7 f v 3 1b cb n1 109 ot 38f 7gx p79
12id 1 3 1 3 r 17 1f 65 87 mx i1 2a1 4sb 6ct fml
12ip 1 3 1 3 9 z 15 5f 6x 69 ar 2x9 15n 1z3 lx9
12j1 1 1 5 f j t d 37 99 lv lv k3 2az 4sz 8dt
12jp 1 3 5 d 5 1n 5 6z 27 ar b 2fz 53v a9x en7
12kd 1 1 7 b v 1f 17 1 59 ef 1i1 1n5 3d9 auj 2f7
12l3 1 1 7 5 v 9 17 j 47 et th 2yx 5av 5ct biv
12l7 1 3 7 5 j 1l 7 3l p 9t h 1cb 50x b3 m8z
12ld 1 3 5 f p f 11 3h 13 6n 7j 1t 1ot 829 947
12lv 1 3 7 f j 1l 1b 6t e5 q9 ap 32r 2rl bcn 7g7
12mb 1 1 3 d l v d 29 9 dl 10p 1r 11v 1pn f2t
12mz 1 1 5 7 3 1l p 43 n fd op 8j 4yl c73 9x9
12n1 1 1 3 f t l 2r 6l 47 oh ir 2sp w7 92n ggz
12nh 1 1 7 1 9 d 33 6n 6j gx 17l 2iv 26t anj 5mt
12o7 1 3 1 f 7 1n r 29 3l 9 hz 2rv 1g5 tn 1fn
12oz 1 3 7 1 3 p 3b 1l 41 c9 t1 lx 5z z5 789
12pb 1 3 7 3 h p 2f 5v c9 6d 67 25n 5l5 5en fvj
12pp 1 1 3 1 d 1 1j 6b at 3x uh 1x3 5v7 37l 3vl
12px 1 1 3 5 f t t 41 6h 5t or 2h 68x 28h kl9
12qp 1 1 3 1 t 1h j 2n 4h 9z c3 2k1 3tn 659 g7r
12r7 1 3 5 9 j 3 31 25 t q1 1a7 3h 1w5 tp fxb
12rr 1 3 7 d 5 n 17 6f 9n gf 1ij 1x7 34d cd9 6ad
12rv 1 1 5 1 d 3 23 5v bn pt p1 2nx 69l m7 6v5
12sf 1 1 7 f b b 3f 33 8l bj tr r3 1jt 9zl f4x
12sv 1 1 1 7 v z 29 73 2h hv cj e9 dt 92f ion
12t9 1 3 5 5 p h 5 4l 3v pt 1hj 11l 5qb 7hz d6n
12tv 1 3 5 1 l 1j 27 2d 99 nj 109 nn 3wh 6g9 e3h
12u7 1 3 7 f r h 1j 3h az 67 7j lp 19j 85l 8lj
12ud 1 1 7 9 7 x 3j 2d 5t 9f df 6p 1y3 bjb 5af
12uv 1 1 3 9 5 j 9 53 c3 9j up 2f7 5vl 10f 7f
12v9 1 1 5 1 f 1h b 1r 35 6p nr 2er 3op 2p3 i0h
12vx 1 3 1 5 j t 3b 5p 4n iz 81 199 3u9 6xh 5ar
12wb 1 3 1 1 v 1r 2n 4f 7f 6f nz 2m1 43n 5lv am5
12wp 1 3 5 b j l 1h 15 3h 4z et zj 2wf 5gh aq9
12wv 1 3 5 9 h 7 r 1v 2p mh 13j 247 27f cft 95
12x7 1 3 1 f 1 15 1n 4b e5 1f 1er 2vv 2zr abd ns5
12xh 1 3 3 7 l v 7 d 9n pj y1 dt 3wb 2wp flf
12y7 1 3 7 d v 9 3j 5f 3f ar 3 2rt 53z 7kz mmf
12y9 1 1 3 9 7 r 2n 5v 7z 59 1ar 1jj 5w9 bk7 3mj
12yx 1 1 5 3 7 l t 59 2t br ol 2iz 52h 8i7 h6h
12zf 1 3 5 3 9 x 27 23 93 r3 7z 2c1 1nx 5mt iv3
1305 1 3 3 f v r 1r 1 1z 3b vz ed 4qb 8j3 4z
1309 1 3 7 b n f 2t 6v 9p kf ip rp 4z7 6d orr
130p 1 3 5 f 7 1 1f 3r 5r kl 1ev yb 3nv 96z gzd
1317 1 3 1 d 9 v j 65 cx ix hf 203 4c1 ayh nf7
131d 1 1 3 1 d 1d 1j 4b b ol zf 2rr 1pl 54z ntx
131v 1 1 7 b r 1l 2l 2n 6r 1r 131 1kx 5xl cav e9z
131x 1 1 7 7 5 b 1b 59 cz hj 1a9 23h 3b1 1lz 13v
1327 1 1 3 b 7 r 3j 3 6f l1 c3 1yp 2q9 71j fd7
1333 1 1 5 d 5 t 2d 3j 9f ob dt 17p 521 98v dwt
133d 1 3 1 1 l 3 f 2j 6f iz 16h 21n 377 ad9 iet
133j 1 3 1 7 r h j 4z 6r 67 st 15p 4kv 1qr jfl
133x 1 1 3 f b j 3j r df 63 g7 1yz er 2nv dsj
135d 1 1 1 d v 13 2h 45 a3 kl 11n 34z 2g3 58f 1dz
135x 1 1 3 b p 1f 19 6j aj 3f 1b9 k5 1jb 5rj 7l5
1369 1 1 5 d f 1b d 5l 7b 1l af 2ab 5rn cah amn
136z 1 1 3 1 t t b 4h 9l 71 2p 73 5lv 1u3 319
1379 1 3 1 f 3 1b b 1x 9n kr m3 1up 2lj 1u7 4q5
137d 1 1 7 3 1 1d 2t 1b 1z l5 15r 20r 5b 6v3 o9
137z 1 3 3 5 p 15 2l 2d bv 31 1aj 1ux 3bx 74h nd7
1387 1 1 3 9 b 3 1v 4f bt kv on 13b b7 cbt 8ab
138r 1 1 5 d 9 1 9 2v dd gp pv 1id 4g3 5h3 kxx
1395 1 1 3 f t d 17 x 89 7h sx 137 2o5 9aj 7r1
139d 1 3 5 3 3 3 5 7 55 kx 3p 17d 4bf amp jwj
139j 1 3 5 5 1 j t 41 4j 45 h7 20b 5zh 7qr 7v1
139x 1 3 7 f r f 33 4t 3r 39 4d 209 63z 9cf hl7
13ah 1 3 1 1 t r 1t v 2t jv 81 2t7 1sv 58l i1x
13b7 1 3 1 3 b 19 1z 31 8x br 1b3 4p 2df 9l3 8sf
13df 1 1 3 9 d 1f z 3d 5n 7r c1 23p 64v 1mh l39
13dl 1 1 1 f n v p 2x dx c9 15z 2f1 263 86b gsz
13ef 1 1 5 d 7 1 2p 5d 3d rl 11f 1gv 1gb 52v ixj
13fd 1 1 7 9 7 t h 15 2t cf zt ar 1gj 23n k4r
13fj 1 1 3 3 3 1h 29 29 4x 4l 5f 2mt 6b5 2y1 6it
13gj 1 3 7 f f v n v 9d c7 1d9 1r 44n 48j 1d3
13h3 1 3 1 b 5 f n 23 c5 fd bx 235 2sp aor fbt
13h7 1 3 3 9 d f x 6j 5z bj 1c9 135 1md ba7 bct
13hx 1 3 7 7 d 1f 2t 61 4v ml 19j 33d 195 3un dit
13ib 1 1 5 d n x t 4v 13 ip fh 2hz 3yh 8ix l0b
13iz 1 3 7 d 1 11 x 3v dp or 1gb 1y5 4fh c6r 4j7
13k1 1 3 1 f f r 3j 33 43 a3 k5 2dh 3cl 71n j0b
13kd 1 1 7 3 h p 1n 3r 4x hn 21 2nz 2dn 4mx a21
13kv 1 1 1 5 f 1h 2l 4h 5z cr u7 4z 1q3 6ut bt9
13l1 1 1 7 d 7 h 23 4t ch nr 2v 243 2n1 943 eid
13l5 1 1 7 9 5 b 1h 23 6v 6x xd qh 1w7 3jh 4nf
13md 1 1 5 d r 1f 3b 13 3t b 13v 2wt 301 4ox 94l
13nh 1 1 5 5 5 z 1 5h dx 55 sv 17f 4yd b39 jsn
13nt 1 1 3 d v 1j 37 53 df i7 11j 2gz k5 2jn hf7
13p1 1 3 5 b v v 2b 1n az l 1g9 26d 1qj 939 k9l
13p5 1 3 7 d l j 2v l b7 cb 1i7 1j rd cbz bn3
13pb 1 1 5 f t b 1f 1h 73 53 14z 15f 77 ar 7y7
13pd 1 3 5 7 l 11 19 13 db hp 10t 2w9 2k7 5pn oi7
13pp 1 1 3 5 7 17 2h 1h 7h 57 rn 3x 3b 6a3 mwz
13px 1 1 1 5 1 1h 3 n aj 67 1gh 343 13x 9l5 6zf
13q7 1 3 1 d 3 v 1p 17 6x ch p1 1hd 2p3 6mv 427
13qb 1 1 3 5 3 p z 3p p gl pf 2tr 3yz 94n iq5
13qh 1 1 1 9 l r 2l 2l 61 8b 1g9 2tb 3q1 65x im1
13qp 1 3 1 f 5 f 1d 3l 8r hj 1kl 17j 34b c11 nuh
13qv 1 3 3 7 p 5 3f 1f 1b d3 17f 31n 65j 2u9 7ez
13qz 1 3 7 f 1 h 21 6t cx 2n 2n w7 10n 3lv 6tl
13rv 1 1 3 f 5 1f z 1z br i3 kx 4t 1n7 c6v mu9
13rx 1 1 1 1 3 1h 2b 57 cd mz 171 r7 44z 1b9 1np
13sz 1 1 7 9 3 f 1t 4h 11 6h lf 2w5 k7 5ah d93
13uv 1 1 7 7 r t 2z 6v 6x 9t lh 2u5 5m1 46j mol
13uz 1 3 3 7 v 1d 2f 4f 41 dt 1bn 1mr 3vv 4yn 5l9
13v1 1 3 3 5 7 v 1f 39 2t h5 fh 1yv 531 a9b oo7
13vd 1 1 3 3 f r 3h 4j 4p ot 1d7 p 4gr 7x7 7y1
13xh 1 1 1 5 9 1b 2d 1t 81 lr up 343 367 1zx iyn
13xl 1 3 3 d n x 7 1d 8d er 1bl 24j 49z 6ah ilf
13xr 1 1 5 9 7 13 2t 1v bl pn l1 16p 4a9 9ft g41
13yh 1 1 5 1 j 7 p 3f 3h 53 fx 2k5 5ar o7 dlr
13zb 1 1 3 f j d 39 15 3l jv 16d 1qp 1oj 8c7 hyf
140f 1 3 1 5 p 1h j 4p 81 ft vj 1in 5eh c97 bnt
1419 1 3 7 f 7 11 3j 43 bj 8p 16t 1gh 2wj chz 9s9
141r 1 1 3 9 1 z 2n 3t 6l qf oz 2g9 4op 87z og7
142h 1 1 5 5 t 1l 19 71 89 ep 175 cz 677 c3f gqj
142r 1 3 7 f p 15 1n 29 2f rd rt 1tt id 5tr 94l
1433 1 1 7 9 r l 7 6h 8l 1v jh 241 3ad 1wj c3v
1447 1 3 7 1 j 1j 1b 4b 99 2t ed 1jb 3kb 81v l0p
144b 1 1 7 3 n z 7 3h 4d ex px 2j5 3u7 6x5 la5
144d 1 1 3 7 j 1h 29 2v ct c3 ll 9b 425 9g9 7hb
144r 1 3 1 7 j 9 23 6t 9v 11 1fj 117 2eb 5lf crj
145b 1 1 1 3 5 z 13 67 35 br 13j jt 4pt 9p imr
145x 1 3 1 1 f v b 23 dv 9l yt 211 1yv 5rv jlf
146p 1 1 3 b p p 3 5v 55 19 1ft 1e5 2jr 8k3 ep
146z 1 3 1 1 9 l 7 4l 2z ht u3 25x 1mb 4in e99
147b 1 3 5 3 9 l 25 2v e1 7p 9b m5 2zh 2a5 1iz
148t 1 3 5 f v n 25 6v 8f or z1 2ht 2p3 a47 a69
149z 1 3 5 b b z 1d 6d 45 pv oh lj 29x 2f9 mhx
14ad 1 1 3 5 j 1l n 2n 9n 65 5f 2qx 155 1lb 32j
14b9 1 3 5 3 d 1 n 4t bz t bp 2hv 24f 3fj ltn
14bn 1 1 5 d n 3 1 9 93 nr yr 2b9 4q9 39b 8wz
14cd 1 3 7 d t l 11 6d 61 9t yf 31v dn 9ef beh
14cp 1 1 5 5 1 x 2v 57 53 q3 1g1 215 4qn bvx de1
14dp 1 1 1 9 l r 1z 3l dv 7r wt 34l 1x1 1ih nm3
14e7 1 1 3 f l 11 19 5l 65 57 k7 yh 4rf 12f h6t
14eb 1 3 7 5 l h 1v 4x 8z gp hl o1 4qb 7yx 6pd
14ed 1 3 5 9 f 19 1z 17 9z i3 2v b7 2i9 92x 52f
14ez 1 3 3 d 3 n 2t 41 a7 rr 15d 2u1 2a7 8dj cd9
14f5 1 3 7 3 d 17 3f 2f 1j s7 3x 291 52f cd5 jpv
14fb 1 3 1 3 h 7 l 4h 15 op 10j 1gp hr bx7 2cp
14fn 1 3 5 f r x 1j h 29 bz 91 p9 2qj 7t5 dqv
14g1 1 1 3 1 f 11 17 3t 5n 5b vd 181 c3 2g9 ld
14gp 1 3 7 b l n 3h 15 h qf cx 2uj 2o9 a7z amr
14hj 1 3 3 1 v n 17 2t b9 kj th 2a3 4cr cg9 6rf
14hn 1 1 5 1 j x 2r 31 5n 1t az 253 125 1z1 4j7
14hp 1 3 3 3 r 1f 27 1r 97 a5 tr 1a5 3id 6lt 1br
14iz 1 3 3 9 3 h 1h 4h 3x dl 10t 1bh 12d 3xh 4r
14j7 1 1 7 f 9 3 2n 6l 5h qd 7 1f1 k9 7sv 54d
14lj 1 1 3 3 j v 1l 4t df nx rt 1hb 2m5 935 fyt
14m7 1 3 1 9 r d 35 4x 23 pp qd 3b 3o7 5zz hrt
14mb 1 1 7 f n f 1t 1p 3t i5 1f7 8z aj bp1 n25
14n9 1 3 3 7 t 3 b 5p 9n kp 151 315 4fp 3nj mpn
14nj 1 3 5 9 1 b 33 f 7 1x 19 2s7 uj 73n gfp
14nr 1 3 3 3 n 3 2b 4t 21 dh ix 1fv 2yn 94f aaj
14o1 1 1 3 b v 17 2z 3j cx at 18b bv 17n 4jh mtd
14ob 1 1 7 9 r p 39 r 7z av 7r 2i7 z a0d 48b
14od 1 3 7 b j 1j 19 3j 6t q9 8h 30j 1w7 2fv v
14op 1 1 7 b f h 1t f 11 5r 147 2c3 1rd 525 cwd
14ov 1 1 1 d 5 r x 5x t gr wj 2hv 1qn 1k1 nx3
14oz 1 3 1 5 b 1 21 6h 1x 3h b1 89 2kp 4rz nyn
14pz 1 1 1 f 1 1 1t 41 5l ph 1gj 2bb 351 819 c7f
14qd 1 3 5 d f 1f 37 4n 8n af tp 203 2kp kx 96n
14rp 1 1 3 1 1 n 1x 3h 43 pf 1i1 bf r7 ap3 nhn
14s1 1 3 1 b 5 1 2l n 3r 2l 1ax n 2pr 3gr j1d
14tb 1 1 7 3 b 1n 2l 49 dj d7 x3 14f 4ln 6df eij
14u3 1 1 3 1 d f 1j 1z c1 x dn 1ez 4e7 83x 9n
14ub 1 1 1 f j 1 n 1b 6j 2t td p1 485 5gn ntx
14ud 1 1 5 d b 17 3b 25 c9 3d lr mz 1ct 9u7 odl
14uh 1 3 7 b j h 11 69 95 6f eb 16t 5or 4wj 8ex
14up 1 1 5 d 7 b z 5z 9l g1 43 25v 2jf 3kn 441
14uv 1 1 3 9 l 1j 35 6z p 65 145 2m1 185 365 n2h
14vn 1 1 5 7 9 19 5 x 97 7x ul 2ez 23d 4d1 2y7
14vz 1 3 7 7 5 13 17 4n dd hh ll 1er 3l9 b7 3ot
14wd 1 3 3 7 v x v 4f 8p ip 13l if 4hn 101 kjn
14wv 1 3 3 1 j 1p 39 2l ad dn sn l1 389 lf 5lt
14xb 1 1 7 9 3 19 1t 67 c5 15 vn 23x 4ln 239 jmd
14z7 1 3 5 b l r v 3j 73 l5 1ft 10n 52v 74j 89p
14zd 1 1 1 5 l 1 1r 17 bh fh fr 28d 66p 1s3 ms5
14zz 1 1 7 3 v 1 f 6j 5z az 1ir d1 42j bz 44l
150d 1 1 1 d p 1n 1z 6t at 7r zx 2h 51z 7xp b6n
150h 1 1 5 5 9 1r h 6d bt q3 od 2uh 5kt 56b nqr
151j 1 3 7 7 b t 17 15 p 6l 181 2vr 20p 5th k8z
151x 1 1 7 9 l 5 1x 6f a1 13 1b3 2cj 2al 48f 9x5
152h 1 1 5 3 h 1r 2j 61 bb 3p 125 33p 1c9 7qz 3ip
152v 1 3 7 9 v d 2t 6f 4v cp 2h 1o7 23p 6k9 af
1539 1 1 3 f v b r 5v 9n 83 1g9 2dv 2jv 3y5 aal
153d 1 3 5 5 d p 5 5h 6l 3r hn wn 3x9 bdd 8c7
154v 1 3 3 9 7 1r 2z 3j 43 d9 1ed 20r 68p 21n khh
1559 1 1 5 b f 19 r 3p 19 h9 jn 22f 4kp j 7en
1569 1 3 7 9 l 11 15 73 1x s1 1jj a7 4rl 7q9 2ql
156f 1 1 1 f j 1j 21 59 br rb 1eb 1yv 3od 9bh e1p
156v 1 1 5 7 h d p 69 cv d3 hj 1eb 4h1 2hv ovx
156z 1 3 7 1 t 7 3f 57 97 kf 1ct uz 1lp c4t 1on
1571 1 3 7 9 h 1p 33 2l l rv 1gx 2vb 1mn 951 4yj
1579 1 3 7 7 h l 1f 1n 37 k3 1kn 26p 4lt 4fd e7b
157d 1 3 3 d 9 1b 2n 6h d 7t t5 h7 b9 ci5 fi9
157n 1 3 7 d 9 15 b 4r cl jt gb 1ad 1x5 7xh ecn
1581 1 3 3 d l 15 3f 4t e7 b3 nv 163 4gd 9o7 ka9
158l 1 1 7 f b 3 35 33 21 7 x3 1zh 5y9 cx lb3
158v 1 1 7 f 5 5 13 b dl d sx 19j 62v 96j 5bn
158x 1 1 5 9 r v f 6l b5 m3 1aj 1tl 5np 9nf bab
1593 1 3 1 7 l 1h v 29 59 iz zn bn 5up 73r bm5
159d 1 3 5 b l 1 1d 6z b7 dl yb bx 3qv 35d dk7
15a1 1 3 1 f t x 25 1h 2x kb kt 22d 327 65b eg3
15aj 1 3 3 b 9 1b b 2n 3t pn gn 181 1ip 7fd esj
15b9 1 1 1 5 7 7 2d 1d 9f oj 79 1n1 2yf 7k5 cnf
15bj 1 3 3 3 5 9 x 2r 23 op 2t 1mb 54b 8vr gn9
15bx 1 1 5 b 1 b 27 1d 7 3n d3 yb 2jb beh 9at
15ch 1 1 5 f 9 9 2b f l oz 1dl 1t9 2of 56r 131
15cr 1 3 5 b 1 7 3d 67 e5 nv st dn 49l dd d51
15d9 1 1 7 5 h z 2j 4r 35 1t br 1tv 3xt 9wb nzj
15ej 1 1 3 3 l 1b 1j b 4f 1f 7b 1mp id 723 mbl
15fd 1 1 1 9 j 7 17 67 5r lv f3 1nh 39z 5op mef
15fj 1 1 7 b b 1f 3d 9 5v p5 j3 op 1er ac3 2pf
15fl 1 3 1 7 f n 5 3v d1 ft x 2ol 45r ajl d4j
15g5 1 1 1 f t t t 5l 1r sb 2p 1af 9 3k9 fax
15g9 1 1 5 f p 5 1v 69 59 pj 14v 14b 3vd chp ocj
15gv 1 3 5 5 f 1f 2h 65 45 nz 17 1u5 1d3 679 43r
15h9 1 3 3 1 f h 5 25 1x r 1gb 1r 4mb 15l 2vf
15hj 1 3 7 b 7 5 35 6d 3f jp 16j ht 54v bij hpf
15hx 1 3 1 d l f 19 4v 29 dv ux gb 5ud 90p c2r
15ib 1 3 1 1 t 17 2t 11 3n l1 cx kn 241 67z ihr
15ih 1 1 7 d 9 l 13 4x 1f j7 1kv 167 4qh 42f 6pr
15iv 1 1 3 3 5 1j 1r l 3 8t ct en 229 cib 56p
15jr 1 3 5 5 5 1b 7 6p ar gd 8z 5n 5l5 be1 a93
15kb 1 3 5 3 n 1r 1j 1p 6f sf 10j wt 6r 5p9 js7
15kd 1 1 7 d v 17 15 29 3j on 161 34n 11t 1vv 5df
15lb 1 1 1 5 7 17 17 x 8z pb 125 2ct 50n e9 4zd
15lt 1 1 7 b p 1p l 45 5p 9p 13t 183 45 5m3 47t
15oj 1 3 5 5 b 9 v 61 3b e7 5t 2kd 1k7 27x cv
15p3 1 3 5 f l 1b 2h 15 9n nl 127 2jz mf 8tv lbv
15pj 1 1 5 7 t 17 3f 5b 8x ad cf 1nl xx 1lj 9sh
15q9 1 3 5 f 1 l 17 3x ct ln ut 28z p9 6mh fbn
15r3 1 3 3 b 5 h 1l d ax id 1cx 1w7 17 6mp ftl
15rd 1 3 5 1 v 1b 1t 6x 25 e9 nn 1u5 2nr j9 5yp
15rr 1 3 5 f v j 2b 1b a9 jd 1ef mr 5ud 74t 66l
15rv 1 3 5 5 b p r 47 2z 9f 8b 2zh 2m9 4d9 29v
15s1 1 1 3 1 1 1n 2d 1l 4v cx 6n 2ej 5it 5ff 8uf
15sj 1 1 7 5 v 15 1h 45 3d kn 59 4f 42x 29t wr
15sp 1 3 3 f n 1f 2b p 4f 4j 1p jt 3ht 41x 18j
15td 1 3 5 b 7 t f 4x e3 jb 109 1fr 5t1 2d3 l61
15u1 1 1 3 b 5 15 37 6b bd qf gf 337 5yd 3dd c2d
15u9 1 1 7 b n 1j 1z 3r 1f bf 1jn 1tz 59j 1bj 3ff
15ul 1 3 1 3 v 1b v 6h 6r 3 8p 19t 5d7 ajz oxz
15uv 1 1 3 b t 9 1 27 6v it j1 2eb 4mb 7gr ms3
15w5 1 1 1 7 p v 13 6p df nb vr c5 1sd 1vp 4t
15wp 1 1 5 1 h j 2b 1l 13 db jv 1h3 ub 8ft h35
15x7 1 1 7 1 r 19 z 1j d9 jz 61 2l1 5yd 5ad 7hf
15y9 1 3 1 b 9 13 p 67 8f jt 47 20j 3kl 4in ohd
15yj 1 1 1 b d z 1h 13 4n ln 1ah xx 4uh bnt opn
15zr 1 1 5 9 j 1r 2h 35 5j 2z s7 n7 27z 7bv jr1
15zx 1 1 7 3 j 11 f n ch ht 1eb 2mn 587 4uj o1h
160b 1 1 3 1 j f v 2r e7 ox 1b1 1m5 qj c9l klh
160j 1 1 5 1 5 f 1b j c9 f1 191 2zp 4xz cc7 1hn
160v 1 3 5 9 l 1p f 25 7d 9r of 2yj 523 1t9 hxf
160x 1 1 5 b p 11 t 51 9h ht xp 10n 4wn 4t3 p4t
161f 1 1 1 7 1 11 2f 3f x pd 33 20l 3rz 9pv kjt
161x 1 3 5 3 r b 19 2h 53 6p 11n lr 2kv 6n 6o3
1621 1 3 7 7 9 z 1v 57 6h g1 145 2d3 4nr cix 14d
1629 1 1 3 d r b n f 2n 1r 1hn pb 6ad 59t 2cr
1633 1 3 3 5 t 1d 3h 39 1b 3z br 2hb 2s5 2u5 d8j
163r 1 3 1 1 v 1 3f 5f 2b ot 1i3 9f 29b 5jj bwz
163v 1 1 7 d v f 2j 5r 13 7n c7 20p 2dx 8ip jad
164n 1 1 5 3 3 15 d 1v a1 dt p 2xr 2qn 7gx g8j
1655 1 3 3 3 b r 2v 1n bv 93 1bd t 69r 19l g33
165f 1 3 7 5 3 11 29 3t 69 2t 57 2d7 1x7 9sf cir
1665 1 3 5 f f x 1x 67 69 lf 1h9 1rp 289 9bn ihv
167r 1 1 3 5 b 9 3d 29 5n bt x1 1jv 2ch 2i7 kj
168x 1 3 1 1 d 9 13 4p c5 fv 155 2l7 307 6xb nxz
1693 1 3 1 b 1 17 z z 85 b i9 13b 3vh b5r duh
169h 1 1 5 5 d 1b 2j f 4f n qz 2rb l1 aed oi5
169x 1 1 7 1 5 1r 1x r 1z 3l 3f 2wn 2h 62h x1
16av 1 3 3 5 n 1 2b 3 dj dn 61 1zr 301 bkx 74b
16az 1 3 5 f p 1 21 2z 6t 5b 149 fv 12z 5d5 dgx
16bv 1 3 3 3 r j p 2x 5r nt w9 2tl 1mj 64z ed
16cj 1 3 3 9 l t 5 2v 63 z 3 19f 3pr c6t n0v
16d9 1 1 7 7 3 1r 23 25 d 1l gr 1st 5zl b3x 8e3
16eh 1 3 7 d 3 b 5 73 1 qb 1b3 1hj 5qv 5pr g1p
16ev 1 1 5 1 1 l 2x 21 bx r1 1e1 31j 4r5 10d 2lb
16f9 1 1 3 f r 9 9 3l 39 f5 9 1j3 4wf 8fh l3d
16fr 1 3 3 5 5 5 d 4b dz ob yj 1qr 2np 981 511
16g1 1 1 7 3 t l 3d 43 bh br 1gf 1vh 24t clr 2db
16gd 1 1 7 9 5 1h 15 3t cv g7 197 1c3 55f 2uv 6b5
16hv 1 3 5 b v t 1v 4f bt p 14h 3v 3vf jh 5od
16jx 1 3 1 5 p f 3f 3f 6t nv 6x 1of 1nd 4g5 3rd
16kf 1 1 3 5 n 1 33 33 33 d1 14x 1dd 2rf af3 1zd
16lp 1 1 7 3 h n 1f n dv 3r jt 2k5 mf 7ed 8r9
16lv 1 1 1 f 9 1f 23 4f 9z lh 169 28x 4jx 2cn bax
16lx 1 1 3 1 d 1p 39 5f 1d 7f 1l 1d5 2sl 79j mpv
16m7 1 3 7 b 3 p x v 8r 5b 9z 2mf 1wx ao7 fl9
16mx 1 3 3 5 v 17 z 3h 83 1f 14t 2z5 1bf 21d osp
16nr 1 3 5 1 p b 35 3t 5v 4f 1ab q3 4yv 449 oqj
16nv 1 3 3 b v 1p 2r 1d an 9j az 1f 5cj cdj 4jx
16od 1 1 3 5 9 1r 1r 1d b9 pf 15t 1nh 57h 60n dcx
16oj 1 3 7 b f b 1d 4h 4b o5 3d 8d 529 3av br5
16q1 1 1 5 d j d 2v 1n dz 85 jh 1y7 43z aqv 3vl
16qf 1 1 7 1 1 11 1j 4b dh b3 nr 22d 4kn 7g9 25n
16r1 1 1 1 5 j f 3d 1x ap 23 17j 21l 4bl a0l c9r
16rt 1 1 1 b j l 19 1n e1 kh f 12f wp 6gn c05
16rz 1 1 7 d t j 3f 3j d1 lh kd 2jd 68n 4h7 lix
16sb 1 3 3 b j 1j 2t 1v dh q3 gv 169 4r5 9fv cqb
16sn 1 3 5 d t v v 9 cl 47 tb 2zl b9 9xp n0l
16t1 1 3 5 1 h 1 h 3n 2z rv 1cl 1fd 4sf 1nt gez
16td 1 3 7 f 7 p 1f 3z 1f ed 1f5 1d7 45p 3kp 8kz
16tv 1 3 7 b n 7 2h 2n b7 a1 n7 g9 25b 68r 3yt
16u1 1 3 1 9 1 1h 37 b dp gb 8h 2s5 1bj 37t ffx
16ud 1 3 7 3 h 1n 1j 6z 1d l3 y3 2ud 5zp 145 fq9
16vd 1 1 5 7 t 1j j 4d 3l pr ot yb 1ib 6ah 27l
16vv 1 3 1 f l z 29 1h 4v q3 19f 2rx kr at7 9xf
16wj 1 3 7 1 r 1p 2j 21 b9 it gr 23f 5h7 q5 ix7
16wx 1 3 5 9 d 19 z 4n 1l df kf 255 61z 4tt a45
16x3 1 3 5 7 1 3 2p d 4f et 1dr th r9 8bv k6t
16x9 1 1 5 d r 5 3h p 6z 65 1h1 5h 5e3 8wh bsn
16xr 1 3 5 5 r f 1 3n af pn 29 2fl 4on 1xv ib5
16xx 1 3 3 9 9 n 1z d cx 79 q1 171 4mh 8ql bmh
16y9 1 3 1 3 7 1r h 3l c3 n 5z 1qj 17d 7hj kfn
16yz 1 1 3 1 5 1h 25 31 9 gt ab 1lt 4nb 5ih c7x
16zd 1 3 7 b r 13 37 1b 77 9d 1fl 2o9 171 5z7 6kt
16zj 1 3 7 7 t t 23 25 t id oz 2f5 21x bs7 lod
16zn 1 1 1 3 3 3 b 63 13 l1 14p 6x 5qt 5et bpv
16zt 1 3 7 f f 1 13 6t bv rv 15h 1h5 4yr ber aeh
1701 1 1 7 3 3 11 5 2p 9j n5 12b 173 463 1f7 4j9
170j 1 3 1 1 3 h h 4j 9f j7 1bf 1f9 4l1 3ab ixf
1713 1 1 1 1 r l 2d 65 1z qd 1cp av 4wd c9p g23
1721 1 1 1 5 v j 19 2r d1 lr 1cj 2xr 4jl 7bh akz
172d 1 3 1 9 n l 13 p bp jt ct 27d 3vj 44d 4y1
172v 1 3 7 5 p j 1n 43 ar nt af 2e7 z1 akh jt7
173b 1 3 5 5 v l 1d 6z cv c9 d5 2ov 30r 8lr do9
173p 1 1 3 9 f 1b 29 63 3z 3x 29 1bd 4if 2nh njt
173z 1 1 7 3 p j 2p 15 25 2x 115 jb 5ut 6mj 5sl
174p 1 1 5 d 3 b 1p j 3v ij qr 17j 4er 5gn cbj
175p 1 1 5 5 5 t 1v 1l d9 4t wb k7 mv c2b dnt
1763 1 3 7 b d 13 1l 5d 21 h5 ev 193 3j9 3fn 1zx
176b 1 1 5 5 9 r 23 3j 91 bh 1ad 1cl 67h chz 9fx
176r 1 1 3 1 h n r 59 8v qh 9n p9 3e9 9vb jcl
1775 1 1 3 3 h 1f 11 27 8d gv ol wh 2iz 2kf ffx
177n 1 3 5 3 l 9 2r 5x ar op fz 2rr 45d 2at iid
178d 1 3 3 d b 7 n 73 7r np cl 1u1 69n bvl 7gl
17a7 1 3 1 7 b 9 31 z b9 ch 1in 29r 2ot 3vr b0h
17ad 1 3 3 1 p r 17 37 c3 ir 1ht 151 3q7 79l 5ex
17ah 1 1 7 d j 19 2b 6p dj 5z 14d 5t 34t 1d1 c1z
17az 1 1 7 7 l v 2n 9 7z rx 1hp 2ml 5c1 5yt en3
17b9 1 1 1 b d b p 13 7v 1l 73 261 4g7 4q7 569
17bj 1 3 1 b 1 1f 21 51 79 5z ap 255 3zl 9lb i6j
17c1 1 3 3 9 9 13 3f 5h dx iv 31 2ll 3pt 6tz 665
17cz 1 1 5 1 t 1p f 53 cl rr xn 2hd 677 3z5 fev
17dt 1 3 7 b b l 1f 19 aj m1 81 8l y5 5iv g5
17ev 1 1 3 9 h b 23 1v 81 5b u3 29x 4of 53n gnv
17f1 1 3 7 3 r 19 1n 5d dh 7p r xv 1ud c8z 4u9
17f9 1 1 5 3 v t 1t 5h 37 4j 9 lr 4at 26p 9q3
17fj 1 1 3 7 5 1h 37 51 4v kt 113 vz 1n7 9mb c77
17fn 1 1 1 9 r 13 b 1 cb it ll 1fl 5r7 2g9 2zn
17ft 1 1 7 7 h 3 n 4h 2x gr 1jb 2yt cx 8uj 1lp
17fz 1 1 3 d 5 n 13 z b3 m3 7d 5r 1en bml okf
17hn 1 1 1 1 t 1p 2h 5d 15 2r 8r sd 4pp 9nf fet
17i1 1 1 5 3 d 1l 3b 6z 5z jb 169 35d 1wx i9 nr
17i9 1 1 7 3 p 5 3 3p 33 ap lh sj 3c7 2c7 2q9
17jj 1 3 7 5 5 r 17 39 db 2b 13h 25j 51z 4t3 7zl
17jl 1 1 1 d 3 t z 1z 2d mt 1af 2cx m5 ak3 5f5
17kj 1 3 7 1 1 1b 39 6h 3x rl 12d 1yv sn 92t e7x
17kv 1 3 1 3 d 3 25 t z mf ut jb 4bp 485 ch
17lb 1 1 1 f l 11 39 2x 7l 8n zr 13b xx 1fb f1b
17m9 1 3 1 b l 1p 2z 69 9b dx 1jf 1un 483 9qd ekd
17mf 1 3 3 1 v 15 r 5p 2v n9 hr 1jr 24n 9mf 14h
17mj 1 1 7 d t 13 1z 6t 2x 6j zh 163 4q9 caz kkd
17n9 1 1 7 5 7 d 2f 6z 8r s9 gb 291 4k7 293 mxf
17o9 1 1 1 3 7 j 29 6r 4x ph 1k7 1tp 5rd 3s5 n0x
17op 1 3 5 f 1 v f 43 7x rv 1ct 1b 5cd x9 f5d
17ox 1 1 5 7 r p 1b 5t 2d b7 12v 1sr 2tr gj acf
17pz 1 3 5 9 7 p 7 3v at mp w1 13h 4fb 7e1 7x9
17qf 1 1 1 9 5 1p 1d 39 at f1 c1 131 1zj 67 5lt
17qr 1 1 5 7 f 1 29 5r c3 nf n7 2xh 5w5 445 o0b
17qt 1 3 7 b d 3 1b 6x 8d jv 1jz 2cp 6aj 8h9 k3n
17rx 1 1 7 7 3 x 3b 35 al fz a7 15 2k5 91r 3cv
17sd 1 3 3 d 9 3 1f 11 4t 3t et 1er hj 7r3 4u3
17th 1 3 3 b h 13 1p 6t d 3v zl 10n y9 ail owd
17tx 1 1 1 7 f h 2j 31 4j gx b 2ib 5wl atv oi3
17uf 1 3 3 f d l 1j 6f ap 3p 1ex 219 5cn b1b kmx
17uj 1 1 1 7 h 15 3h 3x 2h mv 137 2t1 4sj aa3 4pr
17uv 1 1 1 b 1 l 9 17 2p j1 xz 15f 3d 1dt 1ul
17vz 1 3 5 5 h h 5 67 3l o1 1f3 vl 4xj 3dl 74h
17wd 1 3 7 f l 1j 5 25 9h hp 1fh 13v x7 75v geh
17wp 1 3 5 1 9 1d 17 5v 3j i7 12t yb 42n 1tb ip1
17wv 1 3 5 3 p t d 6d p ir n9 24h 1n1 7lz 8pp
17wx 1 3 5 7 n 17 3j 1 4j 6l 9d 2bv 5z7 cir 281
17xp 1 3 5 5 p 9 17 4r bp eh 1gd 9d 62p 4wb a65
17yb 1 3 5 5 7 1b 2z 4t 4j 5b hd 2m5 26p 64p j4j
17yd 1 1 7 3 r 1l r 5t 71 mn 8d 19d 31l 3wb m9f
17yh 1 3 7 9 9 1f 2v 5x c5 59 1fl 10z 4a7 87l l59
17z5 1 1 5 5 f 1 p 2x 39 9n 4h 2ll 2rp 9yf i6f
17zh 1 1 1 5 3 1p 2l 1f 29 7t 12f kp 36x 1jp 2sz
180b 1 3 7 5 d 1l 33 5v 8f d9 9z 33n 58b 3yh h03
180d 1 1 1 7 h t 35 35 5l er kt kj 27z 2k3 egd
180j 1 3 7 d l 1j l 53 9z 23 ah 1pf 3ax b1p lub
181v 1 3 7 1 l 1 1d 5x 8t 23 35 1cd 657 9v5 8xf
181x 1 3 7 9 b v t 2t 79 3x jv 23r 6bf 1ln p0x
182f 1 3 7 3 n 9 h 3z ap 5v gh 6p 52f 8bd 55h
182l 1 1 3 f 3 h 39 2r 2j m1 rh 1v9 4cr cfb 7j3
1837 1 3 7 b n 17 2z z bp bz kn np 64j 9e1 38n
1849 1 1 1 b l 1h h 5n 3f az 1n pt 73 5up 8g1
184p 1 3 3 f h 1l 1l 3p 1v 1z 1at p3 35b bwf kfz
184v 1 1 1 f 3 1b 2n 13 b9 bb 179 2bd 4sx bpv 4db
184x 1 3 5 5 d 1b x 1p af sf 1j1 251 1tz 8qh doj
186z 1 3 5 9 h 1n 39 2n dp 45 z9 27l a9 1ml izd
187d 1 3 5 d h 1r 1v 6v 2n k1 1v 8h 4rn bvr p4f
188b 1 1 5 1 3 l 15 f cl d7 1k1 2gp 4jz ox 39p
188z 1 1 5 3 f 15 1 3x c9 fz 4b 2xb 5y7 8nz izn
189b 1 3 7 1 h 1h r 4p v c5 qr 1dt 601 1h9 mm7
18ad 1 3 3 d 9 r 25 2f 95 ol kt 1bl 4n1 5c9 hh
18av 1 3 5 d 3 7 1h r 9t 7f pp 1nh c7 bpj nsz
18az 1 3 3 d h 1l z 2t 7d p1 1ep 1nz 4qt 4lr ijb
18bj 1 1 5 b d 1f 2r 33 5d bj 16t 29d 3w5 2ff 9pn
18cb 1 3 7 b f 9 x h e7 mn 8b tx 4rf 82b blr
18ct 1 1 1 f p 1r 1f 3t ch qf t7 ul 3n9 1wf 5ob
18dl 1 1 1 7 r 1r t 4z 8t eh 14j mz 53b adv bwv
18dt 1 3 3 f h v 11 5b 6d 6t 51 q5 4g1 1fd odr
18dz 1 1 1 9 r 19 1v 6n dd h3 1ab 2w7 6a5 7q5 1n1
18ed 1 1 1 1 d 1f 39 3r 21 47 zv 1yl 137 2wn ksl
18ev 1 3 1 9 7 b l 57 6r nt 1i7 o1 5m1 1kp 6aj
18g1 1 1 3 3 j x 2h 37 cn 3t jn 1fv 399 1vl 71b
18gb 1 1 3 b 5 3 3d 1 1z qf gr 2zl k3 2j9 evt
18hd 1 3 7 f l 1 39 h cn ef kb 2bf 4fh 7dh mi3
18i1 1 1 3 d p 5 17 43 5t ov 73 y7 6p dj c15
18i7 1 1 3 d 7 1 2h 57 61 pr 1kd 2pt 255 693 hlv
18i9 1 1 7 b 7 x 3 21 5 dl 6b 1qr 5fb 4yh k5z
18il 1 3 3 7 v j 2p 5l cn mr q9 24z 68j 6pz 26r
18iv 1 1 1 5 f 19 17 4d 6t qv od 1rl 3gz 7mr eiz
18jj 1 3 1 7 l 1n 3f 1r 6f dh 1dh xn 3jp 42d 18n
18kz 1 1 1 d n 13 2x 1j 6x rj 195 2dt 2y9 3ar mhf
18lv 1 3 3 1 t t 1j 4p d ov 11n ul 4of 9zb hwv
18mn 1 1 5 5 v 1d 2r 3t 5t s9 wr 317 hp awj evp
18nb 1 1 1 1 3 b 3b b 5z 9d 6r 2zv 2xr 5nr 96l
18nt 1 3 7 3 7 r 1z 69 63 a7 xp 243 wx 7un gg1
18o3 1 3 7 d 7 1d n 67 1p s3 m5 113 56f 4ll 4bp
18oh 1 3 3 b j 11 1 45 13 id pt 1n1 1rv 3zx lo3
18p1 1 3 3 d d 9 1v l cv 7r ep ej 569 8hv ogf
18pb 1 3 1 5 d 1 3f 3 83 hd 1i5 23d 4kd 7zb aij
18pz 1 1 3 9 r 15 3 5r 2v 7d mj f9 4pp 8p 6ux
18qh 1 3 3 d n 17 2r x 7r cv qj m1 369 86v d31
18qt 1 1 5 7 b 1d 27 19 h q1 9z st uj 2bf ocp
18rf 1 1 1 7 3 19 33 z 31 rb 1h 34p 5o5 2rz 1pd
18rh 1 3 7 b 9 17 r 9 2d ep 15l 9n l3 9lt 8rx
18rl 1 1 3 9 h 1 1d v a7 ml 12h 1k9 lh 3lz 3i7
18rv 1 1 5 f f 9 17 2p 6n rn st nd 37r 9ch ic5
18rx 1 3 5 9 t 1h 3f 1d 65 35 w5 21 4p3 11v 8id
18sf 1 3 1 d 3 f 1x 5j 7r pj 5 4h 3pt blj 3d
18sh 1 3 1 9 3 v 39 25 ax 6p hx 2gd tn c93 1kl
18t1 1 3 3 f 3 1r 1l x 39 lx q5 105 4ix 9sl 2pv
18un 1 1 5 d 3 1p 1f 47 4v 8h 2n 179 52f 61t aq7
18up 1 3 3 5 f p 3j 27 6t lb hx 319 11p 9pf 34z
18vp 1 3 5 b l v d 6z 3j 6f 1dv 20z x3 2lf i5z
18wp 1 1 3 5 7 1d 3d 1l 3n dd 1g7 el 415 9d 1id
18wz 1 1 5 d 9 1j r 11 5v 3h 3b 2lp 6z 9j9 as7
18x1 1 3 3 f 1 1f 2j 3b 6h rl 5n 19f wf 4vr mgv
18xj 1 1 7 1 d 5 n 71 3d rh up 2k9 2hh 4op gch
18y5 1 1 3 f d 1d 3d 6v 6v 3p dh tn 62r bf 5wf
18yb 1 3 7 d v 11 3j 6p 41 3p 1h 7f 1kd 2uv cfv
18yn 1 3 1 f f 9 f 2h z a7 b5 1p 1i9 62p ds5
18z3 1 1 1 1 1 15 1z 6x 5x ln 12h 1d3 rr bov cuf
18zb 1 3 7 d v n 3f 6j 9j qd 8l 2wx 2rn np f9f
18zn 1 1 3 d t z 5 11 1r l1 8f 17v 2nn 6r 95t
190b 1 3 1 9 j 1d 29 1h b p1 1fl 43 2e7 atf l
190z 1 3 7 d 3 13 2r 2r 19 2j 17j fb 2ex 3pl mf5
191b 1 3 7 3 3 r h 6f ah al 153 1y5 203 25r jux
1927 1 3 5 f f p 2v 5z 8d 1n 13d r9 5uj 9tn h89
192p 1 1 1 d 5 v 1p v 9p pp 105 j1 c3 8xb 89n
193d 1 1 7 9 j 1l 31 1 11 ah s7 1r5 579 2gn cb1
193v 1 3 3 d 3 n 2v 3j b 1n 1fb wn bt 2n3 fxf
194b 1 3 3 7 3 b 2x 3x 1j 61 13n d9 ij 797 96p
194d 1 3 3 5 3 r b 57 dr p7 1hh cd 54f 6an bqx
194j 1 3 1 5 r v 25 5x 21 9j v7 2s9 1vj btt oth
1951 1 1 7 5 1 b 2x 3v dh rz jp 2ph 41b 91h o95
195d 1 1 3 f n 1d 2n 4p b3 sb j 1jx 43j 64v hg1
195j 1 3 1 7 d 3 t 5n 5t jh 1dr 20n 44n 39p 9p1
195p 1 3 1 f r b 2j v 5p 5p 1ar p1 3yh 4o1 95l
195t 1 1 7 7 r 1n l 3 5t 27 ld 33h 1kp 21h 8x5
1963 1 3 7 b 5 19 13 6r 55 o7 m3 1f9 67f 4ul g73
196z 1 1 5 7 d 7 f 4l 9p 4z lx z9 2x7 46t khz
1971 1 3 3 d v n 23 15 4x kf 1gh 347 2pr bkr qt
1981 1 3 1 7 f 1l f 3v r d1 rv j7 639 7fv nwn
198d 1 3 1 d n r 3 6l 6h ob 2r oj 4rb 47r 4th
198j 1 1 5 d p 1l 27 1f 43 h7 vv 7r 52v 1hv d9
1993 1 3 5 5 v 1p 3h 4j 5x jf g7 2zd h3 7hn 8zn
1997 1 1 5 1 5 l 2l 6n v ht ll r 41r 6xt g8t
199p 1 3 7 9 1 d 1p 1l dz cl 2b 2iv 271 v5 edr
199v 1 1 7 5 t 1h d 63 aj c9 mt 2gb 3rh 1yf 5tx
19c1 1 1 7 d 9 1h h 53 7d ax gb 24h 4z9 5i7 j35
19cl 1 1 1 d b n 21 31 ax s5 fj kz 5mj 547 kgd
19d1 1 3 1 5 5 f 2z 2v 9v 8j 17b n9 46d 42t dht
19fp 1 1 5 7 h l l n 31 jp 1i3 2rl 2st 3lp qd
19gh 1 3 7 1 9 x 2d 43 cz 77 1h5 5j 5pj 7db h9v
19h5 1 3 5 b f 1h n 15 6x eb w9 1wj 103 5qx 20l
19hb 1 1 5 5 5 t 2j 3v dj f5 8x 2cb 3i9 57f gq1
19hj 1 1 3 d n 1d 2n 2v p 3b d1 1xv 1yv nd jcx
19hv 1 1 5 7 b v v 5h 6t jv 75 34b 68z 8wb 4c1
19ih 1 1 3 3 j 7 9 4z 2v rn 5b 4z 2yr 40v lbr
19jb 1 3 1 7 n 1n p 1t b3 5v 14d 2pj 5k3 ccv oud
19kr 1 3 3 5 9 z 31 1v 5h ch hv ef 4fr bzz 8qr
19kt 1 3 5 3 1 h 1h 5l 7d 9r cz pb v1 5jj fpv
19lj 1 1 7 7 r h 2l 29 6b h7 x3 kf mn 9qf 23j
19lp 1 3 1 f j 3 2b 23 9j 89 sb 2od 3dr a9f myj
19md 1 1 5 3 d 1j 3b 4p 2d gj 8b 1wl 4c9 27x cfp
19mh 1 1 3 5 f h 1p 4h 1b ax 3z o3 499 7br 9vf
19mp 1 3 5 1 r v 35 3h 6z j3 qx 14x 1qd 4wj ajb
19nt 1 1 1 5 5 11 t 3p cb oz 7p 1td 5kn 3fv es7
19pp 1 1 3 9 j r 1h 41 5f 4n 1kt cf 1e3 1gn 6i7
19px 1 1 3 9 5 r 2j 43 6h cj d7 r 3kl chh col
19qb 1 3 5 3 t h 1h 4n c1 j5 vf 2ax 175 90x 5e9
19qn 1 3 3 d l 17 1x 6d b3 el 4z 6l 5ex 4ef dmd
19rf 1 1 3 f d 13 23 4j 6d ob 5h d9 2tv byl c6x
19rh 1 1 7 f f 1f 29 57 dj ip o1 1h7 s1 4kv 68x
19rp 1 3 5 5 7 3 1r 25 dr mn av 1sh rz c31 np7
19sb 1 1 7 3 h p 2b 4t 4t pb 125 2a5 3id cbt dnj
19sj 1 1 7 d d n 25 43 dt rv 1av 1dv 12p 1g9 6jj
19t1 1 3 7 b r 17 2p p 1p cp 5n 1zh 4l3 bl9 337
19tj 1 3 3 d 9 11 11 p 63 op 16n 25j 3hv ajz 9rr
19tt 1 1 3 1 h 7 1f 3f 2h on 14r 19p 2wn 4xb nsl
19v3 1 3 3 1 l 1b 5 47 2b 75 ft 23b hp 9p5 d19
19vn 1 3 7 1 v 11 21 3 37 pj 1eh 1wz 3pn brh 3dj
19wb 1 1 1 5 1 13 13 6f 9 kd cn 2lz 3op 5kz 9qv
19wt 1 1 7 9 d p 1j p 21 1n 1b7 pt kz zj 4b3
19x5 1 3 5 3 9 1d 27 1j db 4z w7 35b 2pb 8yb 9jd
19xl 1 1 5 9 l 19 v 4j ah mp 63 43 1zp 9up nr3
19xt 1 3 1 7 f r 13 59 dp 77 1a7 xp qp 8k1 cen
19yf 1 1 5 9 5 15 d 49 8p 9d sj z7 3a1 a33 kv7
19z3 1 3 7 3 d b n 73 1f en 8t 2hd 3vx 9tf dfn
19z5 1 1 5 1 p 1l 2b 2p 6h e9 zn 22b 367 367 ost
19zf 1 3 3 f p x 2v 29 4b 59 3v wr 22r bnz arr
19zh 1 3 3 1 p 1j 1v j j 9 c5 g3 3ap 8a5 5hx
19zn 1 1 1 7 n 15 1b 5 c3 kt gj 5j 31h 5jz 3p7
1a0r 1 3 1 f 5 1d z 9 5j jj 1d5 2it 4e1 a2v hkj
1a0z 1 1 5 5 l 1j 3h 1j 1r 45 wf 2rd t7 30x fup
1a1b 1 3 7 d t 1h 2z 5d 4j 9f 113 17p 4hd 4dt mr3
1a1t 1 1 1 9 h 9 2j 4x 5v cl 1e7 1g9 4o3 69 4n9
1a1z 1 1 1 d f 1 t 17 51 2x 1i1 1s9 4yl 28l 4st
1a23 1 3 5 b t 1j 37 37 57 s5 jd 1gd 3d 9k3 p17
1a2d 1 1 1 7 j 1f l 2z 1j 3h 19z 1rd 2jh c5h l8h
1a3d 1 1 7 9 j 9 29 2l 3v b5 5d 21 3zb 76z 4n7
1a3j 1 1 7 9 f 1f 37 1x 6v gn wb 1qj xn 6t7 c0t
1a3n 1 1 7 9 5 13 23 55 8x pb nl nf 58n 813 841
1a3t 1 1 5 5 f 9 l 1b cr ix 1jl 16x 4kz 5gh mer
1a41 1 3 1 b d p 1h 2p dj m5 fr 2wd 4bh 4vd ear
1a4t 1 1 3 3 t 1j b 63 91 gf 1jz an 203 95b hd1
1a5z 1 1 1 5 f 1l x 3h 8z kt 1f7 33n 1ln 55d 5d9
1a6d 1 1 5 7 j 7 1b 6n 1f 2z u1 cz 48l 5vl 7zn
1a6n 1 3 1 1 b 3 1v 5j 4v bp pz 8l 3fl 4wr 733
1a6v 1 1 1 7 9 x 3 63 dd e9 bl z7 27j l9 e7z
1a89 1 3 1 1 j 1 2h 31 bj 2x dj 2i1 5rd 74h ckz
1a8r 1 1 3 d 9 17 p 6f an lx 1fj j7 2o9 1ub 91f
1a99 1 3 3 3 d 13 1r 2z x 7d c5 39 2gb 49z lqr
1aa3 1 3 3 d l 5 v 33 8x bt 71 2p9 2h5 bwl e6n
1aah 1 3 5 9 1 r 39 57 c1 cr 1jj tp 3qx 6mn kbr
1ab5 1 1 7 3 f 17 b 5d av 9h xf yz 5lt 1dj a5l
1abh 1 1 7 1 5 f 19 3z 5d rd up 2or 1v9 7h3 h8r
1abl 1 3 7 d l h 27 6f dj if ul sh 4gj bbt mil
1abx 1 1 3 9 f j 1j 63 r qr 161 s9 30j 9h3 p73
1ad7 1 3 7 3 v r h 1 1f nx ep y1 4xn c6j 41b
1adf 1 3 3 b r 7 2t 3z l 5b 13x 1uh 35t b1r 5dt
1adl 1 3 3 3 p z 2x 3x c1 7h 14t 29n 45n 5ot 62f
1ael 1 3 7 5 5 l n b 61 9x 1fb 2t w9 435 bhb
1afb 1 3 1 3 p n 29 61 e1 4h 1ab 11b 1cn 1wf ke7
1aff 1 1 3 1 h 1f 3h 5p ap 9r kb 28v 24d 22p kuv
1aft 1 1 5 5 5 h v 4r d9 in 4n 1dx 67j 7t7 3c5
1ag9 1 1 7 1 b n 3f 4h 2r rz l9 1il 45v cht dp3
1agr 1 3 1 9 d b 33 61 v kx ah 1qz 639 5jv jaf
1ah1 1 3 1 9 l 1h 3j 3d 47 az 147 137 3zv 9aj lav
1ahp 1 1 5 3 b 11 2p 3v 35 n7 6d 2vx mz 49j 4gj
1ahz 1 1 7 7 r 1j b 1j bx 7h wr 6h t9 7w1 cvz
1ai3 1 1 1 3 f 9 1v 3b 2n kx e7 1xn 31t 4xv lbn
1aib 1 3 3 7 r 1l p r 6x eb 5d 34b 1k1 kv 8g5
1aid 1 3 1 9 v 1l 1v l 4x fx 1ez 1jz 4s9 1u7 nzj
1ajb 1 1 5 1 j 3 2h 6r 1x ar 1gx 2o9 253 5y9 n7l
1ajf 1 1 3 3 9 1n f 2h 2d gt oh 7b 1yv m5 crh
1ajx 1 3 7 b p 15 1n 3v b9 fv vv 2ab 37z 9yd 4v9
1ak3 1 3 1 5 t t b 6r 53 7t mf 1 5gn 7rz ap5
1akt 1 3 7 5 5 1 2h 1j br 4d ir 1fd 6p 4zn bxf
1al1 1 1 7 b f 1r 2h 31 dx f9 8t 2cj vz 307 fbf
1alf 1 3 1 f 7 n 2p 2p 69 kh v1 2kd 5t axl 8cd
1amh 1 3 7 d d 13 2j 49 az of sx 2w9 4ax 1j5 jhb
1amp 1 1 1 3 h f 35 3z 2t p1 v3 1ej 2rd 2nl obb
1an5 1 3 1 b f r l 11 7z 3d cj 11l 1od 8b ehz
1anp 1 3 3 5 n 1 1d 41 8r ld 2r 12h 4ll 71d 14p
1aob 1 3 3 d l 13 13 6h 7j 35 h3 1qp 2wl 4kh 8p
1ap1 1 3 7 7 p 19 b 6l 2b 5n pt 1ej 22f 8xr n7v
1ap5 1 1 1 7 l 1r 2d 6z 3p rj 163 1yr 4o3 5m7 2r5
1app 1 3 7 f b j 2f h 8p 7v sd 247 3qv alp dur
1aqb 1 1 7 d t d 1p 2l 29 2j rn p7 3qn 207 fgp
1aqh 1 1 3 b d 19 2v x 6r 31 1kd 3d 6f chf alp
1arb 1 3 5 9 9 5 21 69 5j k3 gz 1h1 1t5 7wx 7n9
1arz 1 1 3 b 7 5 x 2h bz oz mb 2g5 4qb cf5 fv5
1atb 1 3 3 7 7 1b n 1b bf 1x 6n id 4bb 82h iph
1atj 1 1 5 f p z 2f n 37 q3 17v 3b 335 an3 7i9
1atx 1 3 5 b p 19 t 5f a9 6l kf 4b 3f 3en ovz
1aub 1 3 3 9 d 1h f 25 8p 23 ep pp 4dr b95 fch
1auv 1 1 7 f f r 2x d v il fn 1e9 3c1 60l 381
1avd 1 1 5 9 3 t 33 4x x 6j 1i7 17d 3x 3pf clj
1avx 1 1 1 7 9 15 1 45 2n px 37 18z lf 6bh 6rx
1aw1 1 1 5 3 d 15 x 4f 9v 4f yj 13z 52j b3x o61
1awb 1 1 7 b 9 f 2j 41 cp 73 149 gz 149 1y1 mc5
1axj 1 3 7 5 r 1l z 2r cf 7z kn wb 3dn 5oh 2yf
1ay3 1 3 3 7 f 1h 15 2b 3p fv 1cb er 295 8w7 gxh
1ayv 1 1 1 d 9 r 13 35 bx cf gj 2g3 41p 35r bgf
1az1 1 1 3 7 j j l 2t dl s3 7d 30b 2hl 911 409
1azd 1 3 7 3 f p 2v 5x c9 5z 157 7b 2qx 63v 65d
1azj 1 3 3 3 b 1b 2p t dl o3 11f 1nv 3rb 669 e4h
1azz 1 3 1 9 p f 1p h 9j lj 1d1 2xn 3j5 6id 9q5
1b0d 1 1 5 3 b 13 1x n n 1t 1in 1vh 1bb 55b bk5
1b0h 1 1 5 f n 1n 3h 1f 69 c7 1k3 1zx 605 a47 28v
1b0r 1 1 1 3 1 v 11 6t 5n 8h mt a7 40r 7jz gsx
1b0t 1 1 5 9 9 v 2p p 7j 2b 9j 1wd 1e5 b3j 7rf
1b1b 1 1 5 d f x 3j 31 3t qr qp 19r 62x 69x h93
1b3p 1 1 3 7 p v 3f 6p 7v 1 1dh n qz 505 3j
1b43 1 1 5 f f r p 41 az iv r7 fv 181 ber 5rd
1b4t 1 1 5 7 d b 7 3n e7 gl aj 161 4u3 cdj 15r
1b59 1 1 1 d f 1d 21 61 9t g1 1h5 vb qp 8x1 ja9
1b5z 1 3 3 9 7 3 2x 3x ah j3 1h9 dh rb 8lp hzb
1b63 1 1 3 f b 7 39 4z e1 1v 1eh pd 4fx 1j1 19h
1b6h 1 1 1 7 5 t 3 17 67 87 1gn 2n5 44r 3z7 d9p
1b6r 1 1 7 9 l 1n 3d 6t 21 6h 16f o5 375 663 4zt
1b75 1 1 5 d h l 2h 4z dr il cl 20b 4lt 4r5 3nr
1b7b 1 1 7 b p l 2v 3n av 6x 19d 20b 1pb 6xn by7
1b7z 1 3 7 9 d 19 2r 6z 37 gl 15t 1v9 y7 7q7 iqv
1b8h 1 1 5 5 v 1d h 1v cv ml 15f 2jx 62x 699 5mh
1b8t 1 3 1 f n z 3f l 4p dv 2n gr 1et 62h kax
1b8z 1 1 7 1 9 t 19 1t 2n 2p ip 2u1 2ah 1sd h4x
1b95 1 1 3 7 t x 3d h 97 dj 1gt 1i7 45j 78f 33x
1b9p 1 3 7 9 p 17 2j 43 3x b5 19r 22x 3l1 5jf okx
1bav 1 3 5 b 9 v 3j 2x 13 oj 19f pj 3wt 27v ix3
1bbp 1 1 5 9 1 1r 21 3r 2n dz ap 30f f5 9qz l9t
1bbz 1 1 3 b r v 1b 4t 1j 9f yv 1i3 m1 awl arv
1bcr 1 1 3 f h x 35 6x b5 kn 10b 2er hf yt a91
1bdz 1 1 3 1 9 7 13 1t 7t 2z n5 5d 2az 9gr o6f
1be3 1 1 7 3 f l 2r 5v 13 4z gb wh 4zb 6ch 1kx
1beb 1 3 5 d 5 d 3f 1 67 7l kb 2af 3p5 39h k33
1bev 1 1 1 1 3 h 7 n 69 l1 kn yx 1kv 9nh jnf
1bf1 1 1 7 f t 3 f 35 6b ir zz 255 295 48d 1zl
1bfj 1 3 7 d j l 2d 3l 19 gn 8t 161 3tl 80f jhh
1bft 1 1 7 b d 1b 3j 1v 63 3n p5 1jp nn brf 4gh
1bfz 1 1 5 3 n 1l 1l 59 49 11 qj 1kx zz bnz kzx
1bgl 1 3 7 b d 1p 3 6p 7h lx 18b 1tt 3qj 8r7 gmf
1bid 1 1 5 5 p l j 6l 3 gt 11b 325 2pj 635 lf3
1biv 1 3 1 f l f 3f 5 9l q9 7v 10h 9b 1lx f1t
1bjf 1 1 3 3 5 l 3f 2h 1v b yn w3 7z adr 4e5
1bjz 1 3 3 d 1 1h 2t r ar aj j kv 1vx 921 r3
1bk7 1 3 3 3 9 t 29 39 cb 41 18z 1ed 69p 4hx m2x
1bkl 1 1 5 f r f 2b 2b 1p jv 19z 19b 2o1 23r 1o3
1bkv 1 3 1 5 b b 3d 7 3r oj pr 1eh 59z 9jd ilz
1bld 1 3 7 b n 1n 13 4l 31 9v 107 al 4e9 7n 2wr
1blj 1 3 5 b b 5 29 4d 1j c3 h1 3j 35j 2xb gor
1bm9 1 3 7 f d 11 2b 5f 5r lf 1f 2ud 4xh y5 8kd
1bmj 1 3 7 d v 3 9 d dj 2n 25 mh 4hd 9xz n3h
1bn9 1 1 3 7 p 9 d t 9t ib 1dl 2y9 2vl a45 a0d
1bnl 1 1 1 5 l 3 2p 1 6t ph t 13p 6a5 5u9 p2l
1bnv 1 3 1 9 j d d 31 ah rz 1c9 1hv 13f vt 3wp
1bo3 1 1 7 9 r 1l 1h 1x br 17 199 rv 14x 8c9 4d7
1boj 1 1 1 9 1 19 b 6f 9r 4b if 25b 2oz 4f1 jg7
1box 1 1 1 3 f p 25 2h 6f ml i9 20b 3rp 12f b6r
1bpp 1 3 5 5 9 l 2t 51 ch dn kh mb ib 92z f5
1br9 1 3 7 9 7 j r 5j 7d 95 sn yb 2gn 7rr ck9
1bs1 1 1 7 b r 1j 3 3j dz rv sx 1i9 4i3 3qr ael
1bs7 1 1 7 f 5 19 2p 1p 65 dt 1i5 2fv 3mr 6ih 13x
1bsj 1 3 5 1 3 z 2z 9 d5 qz 6b 1pt 333 2dz ekf
1bsl 1 1 1 9 l 1n l 1 15 c3 fz dn 1f3 uf 7i7
1btp 1 3 5 9 d t 3f 6z cx jh up n1 fx 8vj 95h
1buv 1 3 3 d r 1n t 33 69 r1 fl 155 n7 759 ao7
1bv1 1 1 1 7 h 3 2p 5v 99 8r fv 2pv 5mx 4zh fjf
1bv9 1 3 7 b v l 2x 6v 35 nz 1d3 al 3kf 6w7 63r
1bvd 1 1 5 7 t 19 h 4b 1x h i7 1j3 4xd 4rl 655
1bvz 1 3 3 f v f 1r 29 8l 37 ax 2np j5 arv ekn
1bwb 1 1 5 1 j 13 3j 1p 9x 1h 5f 249 625 4ft 2tx
1bwn 1 3 7 7 h 1f 1l 41 cj a5 165 p9 3ah 8a9 7e3
1bxb 1 1 3 d 3 11 3d 2v 75 1b 1at 29z 4ft bv7 6v7
1bxh 1 1 5 7 v 1r 1p 5h 2p lh 3p 165 2dx bhb hp9
1byz 1 1 5 1 3 9 r 1h 2p if 1h7 bd d3 12n j6d
1bzt 1 1 1 7 l 1h 1x 5 57 fv 1k7 rp 8z 9az 5gf
1bzz 1 3 3 1 7 1n 1j 4d 2t 3f 105 2v1 3lt 309 m7r
1c01 1 3 7 5 5 n 13 3v a5 bj 155 2mv 4vn 8kl 4ev
1c0b 1 3 5 3 5 b n 3z 6r 6d 53 2lj 2gj 6af lvj
1c0l 1 3 7 9 5 11 t n c5 mz rd 27z 5vf 12n eq7
1c1b 1 3 3 5 7 9 5 3z 61 l1 1b5 1wb cl 6p3 3hd
1c1j 1 3 5 5 b x 3 3z 85 pl 55 1wd 4a3 9g7 m27
1c3p 1 3 7 5 3 1h 17 4z 6j bl 10b 11z 2un 9vt 1e7
1c3t 1 3 1 b f 17 37 6d 4d p j3 2kz 7j 4gh 6lp
1c41 1 3 7 5 r 11 1j 3r 5t 1b 18j ql 4gp 8lh 813
1c47 1 1 1 f h h 2v t dl dp 3b 1bf 2o7 1ef oqf
1c4z 1 3 7 b h d 37 41 25 eb 1h3 d9 4ml 6qj 2fb
1c67 1 3 1 d v 15 21 2j 6f 1 cn 1k7 3mb 2sd cll
1c6d 1 1 5 f f 13 h 39 3n i9 1hv 1qd 1zj 5f jg9
1c79 1 3 7 f 5 1f 1x 3x dv pv wd 1mv 1bb 8dv ly3
1c7j 1 1 1 f d 19 19 2v 37 4x i3 1yp 13d 44l 2m1
1c7r 1 3 3 1 1 15 39 f 69 nx nf 253 3i7 4ub bbj
1c81 1 3 5 f 5 z 2f 5d 9h 1j vf q9 5ap 8p3 efl
1c8p 1 3 5 9 d z 1z 5h 27 9r 3 31f up 9lz mbd
1c9f 1 3 1 d 9 n 2h 4l 1n 75 121 4h 4tr 2b9 esn
1c9h 1 3 5 3 5 15 2z 6f 33 5r 1ft 1lr 4jn 1x3 4iv
1c9x 1 3 7 f 3 3 2x 6j 7b rj a7 1gd 1d5 60t 96t
1caj 1 3 3 5 f 1n 1v 6v 25 a7 19l 1if 1hd 4kz de3
1caz 1 1 7 1 3 1h 11 5 65 ln 11l 19d 24x 4wj 6k9
1cbd 1 1 7 d b d 21 6b 37 ej 9v 2ev 5tl 6hl h8f
1cbn 1 1 5 b l f 2j 37 bv iz ct 1vl 4vd 3jn itt
1ccd 1 3 7 5 t l 1l 5z br jx 14f jl 59v 3h3 k4d
1ccv 1 1 1 f 3 x p 6b al d9 sf 24f 1px hj d1j
1cdv 1 3 1 b 9 h 1n 21 1h in 6z 1c1 5ux 9mh hdx
1cdx 1 3 3 1 3 z 11 4t cr 3z 3r 2zj 22p 66f 3dn
1ce1 1 3 5 9 n j 17 19 dp e5 1ff 18v 4dn an5 5dp
1cel 1 3 3 f 5 h 25 2d cj kx g3 td 3qr 4n5 38j
1cex 1 3 3 5 v t 29 4f 2v av f oz 3kf 4lh ont
1cf9 1 1 1 7 h 1l 29 h 4x hl 1d 25l 419 4mj 7bn
1cfv 1 1 7 f h j 1t 1l 59 6n y5 pt 22h 9wt mm7
1cgh 1 3 1 b d 1b 1p 5n an ob q7 3v 395 6dz t3
1cgx 1 3 7 d n 7 1 1x 1b ex 10t 2e5 j1 auh fe9
1ch9 1 3 3 1 1 7 13 25 1b kz en 2ax 46x bnb lel
1ci9 1 1 7 5 n 1l 27 4b 29 q1 tr 315 19z 2yf ddz
1cil 1 3 7 1 3 15 d 6j 5r dj 1gb 1qf y7 24f c1r
1cj9 1 1 7 1 l 1l 2n 5b 3b df 7v 1pp 4dd bfn k4x
1cjj 1 3 1 1 9 1n r 1f ax v pp jv 5y1 bhh m73
1cjl 1 1 3 3 3 1p 31 3n 35 6x 10z 1y1 2al 4x3 fi5
1cjr 1 3 7 9 v 11 3h 6t 6l 6t 33 aj 5s7 bzf 1sl
1cm7 1 3 7 d l l 1l l ch qx bl 2bb e5 hr 60l
1cmb 1 3 7 7 7 t b 4v 1j jl or nz 2bx 7rr 7x7
1cmz 1 1 3 d j h 3j 1l ch g3 9d oz yb 8p1 39x
1cn9 1 1 1 b t 1p z 23 6x iz 7z 19 2j1 5sx 1ll
1cnj 1 3 5 5 f p 25 1r 1r m9 12j 16l 1op 8er lwd
1cp1 1 3 1 1 l 1d 3 6x bn fz 2f 2w5 1y3 cfx 7bf
1cqd 1 1 1 b l 17 2d 5v ch c7 15j 1f5 3od brp 14r
1crd 1 3 3 f 3 11 v 6r 57 rn un 23n 16b cbj m3t
1crz 1 1 5 b 9 b h 2f 9b 3h tz 1a1 yd 67v n0p
1csb 1 3 1 3 3 15 z 11 x 1p e1 2gz 5 2t 6m3
1ctp 1 1 3 b 9 b 2d 6j 79 d5 31 1n3 4fl 4xh 5qf
1cu7 1 1 5 f 3 1j 25 2p h 5d z7 2d3 51f 7k5 6nz
1cul 1 1 5 5 p 15 27 2b dh jd 45 sf 2h 4pv bqz
1cur 1 1 3 f 1 9 21 6z x gn s9 9t 3bl cdd mvz
1cvj 1 3 7 f 3 1 2h 13 3h 9d 145 2ez 2ud 7ll jxh
1cw7 1 3 7 3 j 1 1r 4z 9p 3r 55 2ap 1y7 bn3 dzp
1cwb 1 1 3 3 n 7 2j 65 91 k3 9l 29 68d 48t 6it
1cwl 1 1 3 9 7 3 d 4t db 4h 1j9 2if 1lh 56l fj
1cwz 1 3 3 5 9 1p 2l 5n 7p a7 vp r9 3nt 9qp g7f
1cxd 1 3 5 5 r h 5 5v b7 jh 5 2dv 3k3 4bz i9f
1cxj 1 1 3 1 l 1p 3h 25 1l cv 15n lz 1lz 25x ej1
1cxv 1 3 5 3 b 15 3h 6f 3b n9 n3 10z 5qn 1u5 2wf
1cy1 1 3 1 b j 1n 39 2z cb jf 8r 15f 1zp c8v d8n
1cyj 1 3 5 b 5 9 3d z 5t od en 2p1 3ld cf1 dkl
1czj 1 1 7 f 9 17 3b t al db 143 2g3 3wd 7fd gbt
1czn 1 1 3 5 f l v 67 2b b3 16h 2s5 4w7 82t 7sj
1czt 1 1 3 5 5 19 n 3f 9t qz 2d 2d9 2i5 52h a7t
1czz 1 1 1 3 p 1d 5 25 dn oh rl x7 5x9 4el 8c7
1d0n 1 3 3 3 5 1d 3j 73 53 g7 18f rf 5m9 5il lzv
1d1b 1 1 5 1 d 1j 1j 4d 5h p 1ir 2ft 30f 6vr agr
1d2n 1 3 7 9 3 11 27 5d p 2v nf 21n 4w5 21p is1
1d2p 1 1 7 3 p 1d 2r 3v 19 5v 1kh 1sr 5fh 5jd 1cr
1d2v 1 3 7 3 5 j 3j 3r b7 65 3x tl 31b 249 k1n
1d3n 1 1 3 3 v n 33 11 79 7 n7 1u3 647 6b9 ibr
1d5n 1 3 7 f 1 13 27 3 2v bv 1h9 mh 3vz j5 1hv
1d65 1 1 1 f t 11 13 6r 45 9t l7 2ml 4fr 7a9 54t
1d6b 1 3 3 b 1 1l 3h 47 cd br nd 1qx 3vd c8n a2p
1d6d 1 3 5 d b 1d 1p 4f 5v ph fl 1gv 32p 8kt mcp
1d79 1 3 5 d t 5 z 1f 2j 83 9 2v5 2kt 3if 9bp
1d7n 1 3 3 1 1 13 33 3x 8v 4z 1bh 18l 3wn a8v 7pv
1d8b 1 1 3 9 7 1n 2j 15 9j d7 1ad 1s7 3yt 9rp jxz
1d8d 1 3 5 9 9 b 1d 65 1 6r lz 6d dz ad et1
1d8v 1 1 5 b h d 19 1l 5z dn 18h 1on 2v5 bx gzb
1d8x 1 1 3 b v 1p n 6l 79 qj u5 16t 209 p9 5z9
1d9v 1 1 3 9 d b 3d 4t 4x fb 1ct 249 1qx 3k3 kn
1da1 1 1 3 f n 17 2z 6n cv a9 1fl tt yn sl hel
1dad 1 1 3 b n z 2h 2l 15 q5 vp 1sz 13j 66f m4t
1daz 1 3 5 d t 7 27 f 1n 41 yd 1pj yx 9ql nzx
1dbn 1 1 3 7 d 1j 1l 6d 5p s1 9h 30d 405 ql p57
1dbt 1 3 7 b 1 1 15 7 a5 bb 18p 13j 503 3zn p3b
1dc7 1 3 7 3 h v 3h r 3h 9b 12r 21b 95 1yt b5d
1dcz 1 3 3 7 j 19 b 21 3f 4z 1at 2m1 1u3 2m3 cyh
1dd5 1 3 7 5 v p 1b 49 3d cl pz 31t 1lt 9dd j9v
1ddj 1 1 7 d p b 1t 3 7p 6l vd 1e1 37p 6zt egr
1ddt 1 1 7 7 d 5 11 71 e3 hx 11n 2mh 56b 4vt 8o5
1ddz 1 1 3 f h 1d 3 6h bb cj 1x 2z7 2g3 9hr g87
1deb 1 1 3 3 9 1h 3b 39 b5 p3 149 2t3 35f 1m7 h1h
1der 1 3 7 f 5 1p 39 5d 3t bz 5f 33n 2cn 3w9 b0p
1dh1 1 1 1 f h j t 2b ch 75 up 1i5 1cl 2o3 4w7
1dhf 1 1 1 f n 13 1p 63 31 a5 nz 1ed 55d ccf 3xp
1dhz 1 1 5 5 d b 11 47 a5 jz y9 1vd zp 1bt xh
1di3 1 3 3 3 7 1h 31 49 19 bt 1cd y5 3ed 687 jer
1di9 1 3 1 1 1 d 13 1d bh 25 11z 1yx 4aj 5wr 2ob
1dj5 1 1 5 9 3 1d n b cd 3d 15t od 36x 1e9 1vh
1djf 1 1 1 b l d 2l x dp md lj 29n 2a9 aih olj
1djt 1 1 7 5 1 1n 1r 3n ad n 9d 1mj 43n 3rt hmr
1djz 1 1 3 d l 1b f 3n 9t m1 1gj 1ct 4gx vv ia9
1dk5 1 3 5 d 7 1n p 3r 77 31 1ez bx 6ah 5ob 41
1dl1 1 3 3 d 9 1b 3d 2h 2h hn tz 1td 3pf 8rt 9rh
1dlb 1 3 5 9 n 13 1d 6f 2x gr h1 1k5 4op 94b 86b
1dlt 1 3 7 7 7 j j 4b 9n ar 14j 2xd h7 b51 1w7
1dmd 1 1 1 f l z j 55 df bt db 2n9 463 8br ayz
1dn1 1 1 3 b 5 1f 2x 1r dp it 14h 27l 4c3 76x f3z
1dnj 1 1 3 3 n 1 25 4x 7b 81 17j 2yl 44v 2it cd3
1dnt 1 1 7 3 d 1p 27 25 1f qh 13d m3 3g3 2at je3
1doh 1 1 5 d n d t 55 9d 7 45 2s9 69j 7d5 csj
1dot 1 3 1 5 n 9 3f f 2r 1j sd 2v1 169 bpx h4h
1dpf 1 3 7 9 d 15 13 19 1d 51 183 2h9 st bef 2kl
1dpl 1 1 1 7 t 1j 1n v bf gp 5b 7v 2h7 64v 63z
1dpz 1 1 7 7 l 1b 7 5d 9j n3 z7 2jd s7 a3p 23h
1dqh 1 3 7 1 h 9 2p j 7r mz 1b7 2r9 2f5 2q7 dq7
1dqn 1 1 5 b r f 2v 3r z hd 17r 2p 5et aax ex1
1dqz 1 3 3 7 h d 1d 3r c3 kn 1dz 21r 3qf 28d o1d
1dr5 1 1 5 1 3 15 1 5f 1h mb 17r 29n 2zl 83j 40r
1dsb 1 3 1 f j j 11 1n 9v df j1 30b 3l1 bo7 2on
1dsd 1 1 5 3 p 9 9 6d 2t hj wd 35n 2vf 87z 7av
1dsv 1 3 5 f 5 d 2j 1p j d1 1aj 2kj 2ep 2nf 367
1du1 1 1 7 1 v 1p n 2b 4l fb uh 2y9 45l 3n7 2sz
1duj 1 3 7 f 9 v b 3d dz nr fl 19r y5 vv ccd
1duv 1 3 7 d l 1b 15 5f 5h jz z3 2s9 5sr 21v np5
1dv9 1 1 1 7 v 1p 2t 2t db fv gt 8d 549 c0z i9d
1dvn 1 3 7 3 p 13 z 69 3r cv 1h jp 3yh 36v 81h
1dwt 1 1 5 d j 1j 2z f 4j 7z ip oz 40d 3kb 2o9
1dxv 1 3 3 5 l 1d f 2x 7v od 1g3 tz 2nb a2l kiv
1dyn 1 1 7 1 1 1 2n 35 3b fz w7 1sl 5bj 9e9 3dd
1dzj 1 1 1 b p p 2b 5r 8d k9 1i3 1sh 2sl c4b 8pz
1dzr 1 1 5 5 7 1r 2b 2x 5v 4v 1eh 283 45l 5ql j6p
1dzx 1 3 7 5 n 13 j 5v 47 87 fx 67 3wp 4w9 hw3
1e0b 1 1 7 b f v 2h 3f 1l jb j1 1dz ib 7nt hp1
1e0d 1 1 7 7 j h r 3t 39 3x 155 o5 5g5 2dd f6f
1e0p 1 3 3 b 9 j 3f 2l 13 ed oj 2wp 1qz 68p 53t
1e13 1 3 1 7 9 1p 1f 6p 8v np yf oz 2x 1al mnb
1e1f 1 1 7 f d 1n 2d 4v 67 2f p5 2g7 2ml 2ox e97
1e29 1 1 1 f 1 1j 27 2p 8r gt nn 33j 2uh 78b obn
1e2z 1 1 5 f 1 13 2j r 5v oh 127 1s3 4gv 7ux hth
1e3d 1 3 1 5 3 h 1n 63 2x hb l 26z 2n7 3pb 2xd
1e3n 1 3 3 7 l 1j h t b1 2l 1j1 34f pz 4lv b99
1e3z 1 1 3 9 5 1l 1r r ad mn 4n 5p a7 3td n6h
1e41 1 1 5 9 7 3 1x z 5h 8l 1c1 2vr 16b 81n k99
1e59 1 1 3 7 7 1d z 59 89 8n 1k9 8h 2zb b3t 1yd
1e5d 1 3 3 9 h v 5 h 4n gp p9 2fh 1yd 9cr jjh
1e5n 1 3 5 3 b 15 1x 5j 27 gz 3p 2pr 4lf 3k1 l57
1e7h 1 3 3 d 3 h 1h 4l a1 m5 147 o5 56b 51p ovt
1e7n 1 3 1 1 t 1b h 19 d5 5j 18b 2dz 2sz 5dh gv7
1e81 1 1 3 9 1 f 1n 4j 2j mj u7 1bf 57b 9r7 n2l
1e8d 1 1 1 3 j l 7 5t 3d mt jp u5 445 5xl lvn
1e8p 1 3 1 f 5 r 37 v 11 27 11f 4b 2v1 a83 ot3
1e9p 1 3 7 f r r 3j 6f 3t 5p 1a9 14l 8b 25p of
1e9z 1 1 1 7 d 3 3j d 71 dd 13v 1gn 221 5vf dpd
1eah 1 1 3 7 7 l 1z 6v 8d 53 1dl 97 3qb 1qj 3gt
1eb5 1 3 7 9 9 1 25 4p 2v hz 1if 1fb 4h7 2n1 ca3
1ebh 1 3 1 7 j h 29 19 7b f9 18n 1oh v1 b4r coz
1ebt 1 1 7 f r p r r x ml 1ab 71 24d pr mx7
1ecr 1 1 7 3 h t d 1v bl 8f j 2xt 5kp 9uv 319
1edb 1 1 1 b d 15 25 61 7t ib uj 2cn 18z el 3bt
1edv 1 3 3 9 n 1b 5 x 63 er 25 1s3 1gl 6fj 6e1
1eeb 1 3 7 3 3 z r 6x 4f dr bz 2bd 14z 8vl c3x
1eeh 1 1 5 9 l 1d 17 4f cx qn 4z rl 3d 8xd g83
1eev 1 3 1 5 1 1p 9 65 6f 1j 5b 26l 2kj 6vj bnp
1efj 1 1 7 1 7 z 1v 2p 4f 5b pz 2fj 4xp 8an 1ez
1eg1 1 1 1 7 f 13 3j 4j c5 99 n1 kx 6af a7r ej
1egj 1 1 3 d 9 p 21 4b cd 6n 1kj f 41n bzf 1c5
1egv 1 3 7 f 5 p 3 1j 39 1l lr 15x 5fn a5j 6lp
1ehd 1 3 5 1 l 1j 2h 3b 5j 27 4h 18d 2in 2kn 4fx
1eib 1 3 7 5 r n 2d 35 33 5v at 161 24n 64p pv
1eiv 1 1 1 7 1 5 h 4x 9x h7 5 1zr h9 2al m99
1ejd 1 3 7 d b l 1b 2r bp 7r 16t 109 3iz 4q7 fzz
1ejt 1 3 5 5 n 17 j 3t bt bd 195 227 3dt 2gt jvd
1ejz 1 1 7 5 r h 1l f an 51 qf 1mr 41h 15j 7gn
1ekd 1 3 3 b 9 1 1h 3j af dv 15b 3d 14p 2g7 is1
1elp 1 3 7 b t z 1v 3l 65 c7 w7 2p9 5z1 6ut 8s5 fz7
1em1 1 3 5 b t 1n n 39 9j hp 1ep 1av 26f 8zd 2jz i7n
1em7 1 1 5 b 1 z 2v 4b 6h fz 1cx dz 37z 4pl my1 p7t
1emr 1 3 3 1 5 1r r 1z 6t c1 1df 1wr 487 3mp 8bv qfb
1epp 1 3 5 7 t 19 39 5 ax nl nf 2ez 5eb 7p7 maz n8j
1eqf 1 3 5 9 r t 1x 5 az fl 16j bd 257 6s1 cnp l2r
1esv 1 3 1 9 f t 2d 3 97 j 1hx fr 5d9 kr 197 8r7
1et9 1 1 3 9 r 19 1b 3j 3p pl 1eh 1pz 4vx b37 9vj 7l3
1etr 1 1 5 f v 7 3h d cn 4f 97 2st 3mp 8ot 2tl s0j
1eu5 1 1 5 9 b 1h 1f z 2f ol 1iv 30b s5 5wz ozl pyb
1evr 1 1 1 3 7 19 2z 4x 5d l9 kb 3v 4aj hb cpx 16fr
1ew1 1 1 5 9 h 1h 39 1x ap gb 157 45 24x 2bp e13 7ul
1ewd 1 1 5 b 5 3 p 49 9r kt m9 2dh 2h5 8mt jh5 aw3
1ewv 1 1 7 9 1 1b 15 6v 3r 4j oz 165 4cv 86b p3n 9n5
1ex3 1 3 5 b 5 1p 33 5z 6z 7r mx 1nv 2pz 4t 8gt 19q1
1ez9 1 3 5 b p f 1z 2b 3r 6f 13b 2wh 5sp 6fl mcz xnj
1ezd 1 3 5 d j 5 1j 4l 3x 3b 1gj 1qn 3nj cih k7n 12zj
1ezp 1 1 7 f n 1n 1n 5b 1 nr cl 20r 3v9 bdp irz y7n
1ezz 1 1 1 d f 15 1f 43 6d dr x3 o3 16d g5 mxd kd3
1f19 1 1 1 9 t 5 1n 3j 2x bl 8d 1qh 4vz 2pl del 14vl
1f1p 1 1 3 7 l r 31 3z 1r 9n 13p 289 205 7wj 7nd hi7
1f2d 1 3 5 5 7 3 3h 43 8p 9r wb bj 4bz 4ar 5gx 16x1
1f2p 1 3 3 3 v 17 2t 2l 9 in 3r 99 1o9 8m9 5pn 134j
1f35 1 1 7 d f x 3h 4b 6b mz t3 1vt 2bj 8e9 fep 1d8d
1f51 1 3 3 5 v x t 6x 4f m5 14z nd 5cl 4y9 jrx 1bqh
1f6l 1 3 3 f b 1j b 39 45 pb 185 2f1 4zx 4q3 82v vpn
1f7v 1 3 3 9 r 11 1 3b e5 qx n3 2wr 1m5 aid ohl xdx
1f8p 1 1 1 1 9 n 3b 31 dj kx 1ah 1o3 2l1 3np n4j 2mn
1f8x 1 3 3 7 p 7 1v 9 ct hj i3 1r3 4db 20t 31t g6n
1f9j 1 1 5 b d v t 73 ab ed nh 2td wz 7rh hnr 192p
1f9p 1 3 5 d t 1 b 3t 47 6x 4n yj rp 8i7 95v wnf
1fa7 1 1 5 5 5 1j 2v 1z 73 sf 5t rx 1nn 8w7 ds7 551
1fab 1 1 3 3 v 13 7 47 9t lj 10h yx 38l 20x 7dv l1h
1fbx 1 1 1 3 7 h 3 3j dx dz 1g7 1sp 2cp 86j 1mn plx
1fcp 1 3 3 7 d 1n 2l d af df 1jb 1qp 2bf 1b7 3cj 13zn
1fe1 1 3 7 f r 15 1n 69 b9 mf 16x 1zp wl awp 2mt ubn
1ffb 1 1 1 3 9 n 11 3f cx sf tl 14f 3xv 2yn fs3 8ud
1ffr 1 1 1 b j 1j 2j 3d 8t 5j 5z 2c7 5kn 96b gk7 1e3d
1fgj 1 3 7 b j 5 5 37 b3 63 1z 14p 7t b5f kon wtp
1fgp 1 3 5 d 3 x 23 z j fj l5 qb 5rr btp o9p fv5
1fgx 1 3 3 d n 1b 2r 21 97 9t b5 1c9 4t7 amt 4a3 17jv
1fi7 1 3 3 d l 11 15 5p 2f b3 1f 2g7 5pn 9xn gax 5gn
1fi9 1 3 5 b f 1b x 13 cx o7 7p 1tb jb 1i9 iqt fw3
1flf 1 1 7 b d f 37 1n d1 jv 5b 1hj p5 adz mdp 103p
1flz 1 3 5 9 d 1j 27 h 7d on p5 32p 5bv 2lv fh3 196x
1fmx 1 1 7 b l t n 31 h bv 193 1pn 2z5 2v1 jbd 1d8v
1fnr 1 3 5 f j r 35 f p 1r 1gd 22t 439 78p awp k4x
1fpf 1 3 3 b h 5 21 3z 27 ql ct 1bh 3sd 1rh dz5 6hd
1fq5 1 1 3 7 9 9 2t 3j 3t kz 11r 1il 2b aaf lf7 64l
1fqj 1 1 1 3 d 1p 2n 1p 87 h3 ff 1o3 6aj au3 gk9 102d
1fsx 1 1 1 d t j 33 h ad 49 1bb 1p3 5k9 c85 1g7 5s5
1ft7 1 3 1 d l 1f 1d 1f 73 47 5r 1h7 5vx 235 6qr 5rf
1ftf 1 3 7 5 l l n 5d cz kj ef 1sb 2a1 87d 72j 4mv
1fuz 1 3 1 5 n j n 6v 2l 89 u9 1t9 3m3 ai1 5vj edz
1fwj 1 1 3 3 l 13 j 1z 2l 1 3p 2q3 5sf 26b ioj 1cb
1g17 1 3 5 d 9 17 v 33 dp kj jl 23f 2sd 95x lk9 zj9
1g19 1 1 7 d r 1n 2v 3l 1h er 12b 141 44d bix 3x3 urt
1g1l 1 1 3 3 b 1r 2j 2n c1 ax jv mh gf 371 dft 15qz
1g1v 1 3 5 1 7 p p 4v 5p mb 53 141 zj 24h ffl 17qd
1g4x 1 1 5 3 d n 25 p 3p 3t 1gz 10h 1wf b2b d 18kd
1g5p 1 1 5 9 n z 1 3b 33 1p b7 1ef 1j5 4cz 8eb 175z
1g81 1 3 1 7 l 17 37 7 2z jz l3 169 cz 6qn mzd 1d8t
1gan 1 1 3 d j h 1f 3x b3 ft jj 1pp 261 aaz 1gz c7x
1gb9 1 1 5 f f 1h 1l v dd 1x 13z 34h 56v 8q3 fyj 1d0d
1gbj 1 1 1 3 d r 9 73 a3 3n 1ch 1x5 4z7 52x 9xl rbh
1gbn 1 3 5 1 h v 35 3r ch pf s9 1sd 59h 48b noz yxr
1gc1 1 3 5 1 d 1b p 1h bh f5 1dd 2cp 5t3 7h5 k0f 7nj
1gcb 1 3 7 b h 13 d 3n 87 ed 1cr 2ap 4u3 9j3 6wt dph
1ge1 1 1 7 5 r 1l 1b l 3h bx wh 1bp 47j cmf mfd 55b
1gfx 1 1 5 5 l f 27 6p 2b eb nv 1tb 2et 5rd nij f8v
1ggb 1 3 1 9 b 5 29 b 7 65 3x 2kh 2nf 8z enr 168f
1gh1 1 1 1 f 7 1l 2f 6z 1r fl pt 11z 1xr b7j 77b tx3
1ghb 1 3 3 9 n 11 1n 2x 4z eb 6j 1vx c1 a27 ku5 11od
1ghv 1 1 1 1 n 11 2v v 2h pl 1av n3 ar 7wd yh evz
1ghx 1 3 3 7 p n 1l 6z 8l g3 gr mf 5p3 6mb 33t cxh
1giv 1 1 3 f n 1n t x cz ht zb 28z 1yt be7 khp xjv
1gj7 1 1 7 d 1 1l n 3l 8x 23 59 35j 3v7 3cz jvj so1
1gn1 1 1 5 1 l 1l p 53 11 il 77 12d od 7wl cub 1b3f
1gn5 1 1 7 5 b b 2d 3x ax ql 1ch 1qb 1ap 4b3 cr3 99t
1gor 1 1 5 f n v 5 4p 7z en 1ev 29l 5t9 7ij ir5 1q7
1gp1 1 1 7 1 7 d 3 6r 59 8l gv 2tn 4wx 5wh ipr 16q5
1gqp 1 1 1 3 3 1n 2v 5t 7z pd xz tj 5yb 4op kll jt3
1gr7 1 3 7 5 j j 39 5b 7n hp rj 1p3 295 855 gd7 k1p
1gr9 1 3 3 5 t 1n h d 3j 1l 131 2gd 1q5 1dv giz xi5
1gsx 1 1 1 f p 15 b 39 cv bt 8h 141 3bn 65b dix 34b
1gt9 1 3 5 5 j 1h 1x 21 cl gz 17z 1bt 4v3 85d ean 11sd
1gwd 1 1 7 b f 1p 2f 1x cv lf mr d1 6at 6v5 mvt 16k9
1gwj 1 1 5 1 f p n 1b 7z cp xv d5 36n 2l1 79t w1x
1gx1 1 3 7 5 h h x 4h 6n 6f 6p 101 3rj 9uh g5n 1ect
1gy7 1 3 3 9 j 1h 2n 2h 39 99 1ef 1pl 603 6c5 3ln 1923
1gyl 1 3 3 9 h 7 15 2r ab m5 k9 277 1jn 3fz g1l 15wr
1gyp 1 3 5 5 n 13 j 6j 4j a5 3x lz cn 24p 717 155z
1h0p 1 3 3 3 9 r t 3v 4l o3 1k7 111 2wr 82b 71x vrt
1h0x 1 1 3 7 3 b 3h 4d 9v ef 57 2lx vz 199 jhb x0t
1h17 1 3 3 3 l p 11 4b 75 8n qp 1i1 12f 4dr 629 5jj
1h1p 1 3 3 5 t b 1d 3h 4r gt 1hf 259 1yz 3wn 3wz xet
1h1x 1 3 5 9 r 1 r 45 71 5p 103 28l 28b r3 5w9 69f
1h2b 1 3 5 3 v 7 1d 5z 29 lz 159 n9 3wb 1i3 5sx juj
1h2n 1 3 5 7 n p 1x d 3 nv c9 2rd 1av 527 6pb 102t
1h4j 1 1 1 9 1 1n 3 v 6z 57 h5 20f 3kr 4q1 6lx 6uf
1h6r 1 3 3 9 t 11 3j 2f 49 hl 1az 23t 2fz 2hf gdx jqd
1h8j 1 1 5 d j 1r 2l 6j 8b h9 b9 if 54f 9gp 76f wyn
1h8v 1 1 3 9 p b 9 6f 2t 9b 1dt 15l 5gd 37v nav 1r
1har 1 1 1 1 5 j h 61 4l bh pp 135 527 b7t h0p y7f
1hb9 1 1 3 7 b 1f 19 61 1l m3 qf 29h 569 3t njx 7gv
1hdx 1 1 3 f r 1b z 3h a3 h7 sj 27h 30z 82j cyd l1p
1hfp 1 1 7 7 d 11 x t ap nn 3z 3b 5o1 3a3 jdt oe1
1hgd 1 3 1 1 h p 3b 7 a5 b1 gp 1lz 5br bu9 bbj t8h
1hgn 1 3 1 d j 1f 15 3v 3p k3 p 20t yx 5fh 7cn 12lx
1hj9 1 1 5 b 5 1n 3b 23 b1 f5 uf g9 2iv t5 3f phh
1hjd 1 1 7 b 9 r l 5h 4x v cl 1w9 23x 60b 1hf j0f
1hjv 1 1 7 d t d 2j 2j 6r 7r gp 1b7 5j5 3nb 613 mgb
1hm1 1 3 7 5 1 z r 6j 4j pd 153 ld 5jf 1j3 k1l 16q5
1hmf 1 3 5 b 9 x 2r 3x 8d 31 1dl 3l 1bf 3zx 3p9 7p7
1hmv 1 1 1 d 3 1b 2h 17 85 2f 1ax 2zx 5z7 4br d9 olr
1hn9 1 1 5 1 9 l 21 11 19 h9 1fj 2uj 3s3 1ov adv i5z
1ho1 1 1 1 1 7 13 1p 3h 9h p5 5x 1cr 6p acf 6s7 7ud
1hov 1 1 1 1 j v 27 j 1j ob s9 1dn 3rj et blh 14cn
1hp7 1 3 1 1 9 1n 35 1z 35 i1 fl 1z 41x lr 5p9 ext
1hqj 1 1 1 b 5 13 1p 69 83 p7 m3 uj gl 94l boh x2p
1hs3 1 3 1 5 p b 1z 4b 7j 8l 1j1 yt cv vh g2p 11ip
1hsf 1 3 5 9 7 15 2f 6p cp oz 15h 2u3 2c1 86n hex 14r1
1hst 1 3 7 d 7 11 11 2v 7t pf yz 34h fj 4t 36j 1d7b
1htr 1 3 7 f d 1l 9 1f 13 f9 13r 287 u1 3kz cln az1
1htv 1 3 5 7 d 1 2t 3h p jt 13j e9 2kb 7of 5iz g6h
1htx 1 1 7 f b p p 3 1b er 16h d3 4rz 7r7 mw7 11vh
1huf 1 1 3 5 n 1f 39 3x 1j 7n l5 1hf 4u3 1rn 2ut kjb
1hy5 1 1 7 9 f j 33 1t 3t ad 1cp 2rr vl 8zb m27 l1d
1i0f 1 3 1 f t 5 1v d bt qp cl 1wx 133 2on hzb ngn
1i2x 1 1 5 3 j 13 13 3f 9r 25 117 1d1 2wn 1gz aij if9
1i3f 1 3 5 9 n 7 2v 4x 65 5h fl 1mx 5kv 9at n8v n15
1i43 1 1 5 7 f 1 3 3f 5h dp 4r 1vd 2zd 34t oln 1x7
1i69 1 1 3 d t x 2r 1v 93 qx 1dt 1fz 1f3 a2r 5v9 cyl
1i6r 1 3 5 b p 1h p 2l 8f hb 1gh 14v xp b5n 6kv jd3
1i77 1 1 1 d f 3 37 3 81 kn 1fj 9z 1tz amd f7j vgd
1i7r 1 1 7 b r 1f 2d 4j 63 o7 hp 1jv 4m5 gb dip ddh
1i81 1 3 5 1 l 1n 1d 13 8h e9 1k1 7x 4hl a4j lf9 102d
1i8b 1 3 3 7 l 13 1z 4j br nh lr b1 5nb 88l acf 10mn
1i9b 1 3 7 5 l 1n 2r 4z d5 j3 12p k3 1qd 29h k0n 5zt
1i9x 1 1 5 9 5 19 1z 59 4l ff hv 1rl 2f1 9i7 h4x 16l
1iaj 1 1 3 9 7 17 1 4b 8z 4p 9f 1z5 34h 3tl 42x 6rz
1ib1 1 3 1 b f 5 p 5l 7f or fl dx fz bor 1cf ywl
1ib7 1 3 5 d p r 2x 5p 4l m3 r3 q7 5px 7y3 bg7 16cv
1id7 1 1 5 1 h 17 1x 2v ch ph 2v q9 e9 jp 8zj lnl
1id9 1 1 3 f n 1f n 7 4f kn 4x 2o1 bj 1db jk9 s2p
1iet 1 3 5 d 9 1r 3d j 4l ch 16b 1if 5bp 9h5 mhp zhr
1iex 1 3 7 b h j 9 4b ad kx 10h 1p9 2r7 cl9 cgn btp
1ifx 1 3 3 7 f 17 1t 53 bb 3f vz af 2o5 55d a0p g7h
1iix 1 3 7 7 9 1 2f 6v dl 3f 1al 1i3 655 aex ljj mdd
1ijf 1 3 3 7 j l 2n 6b 61 3p 1x 16n jf 2pt mkn qst
1ikt 1 3 5 3 7 1l 19 6z bb 29 yz 1vd 1pl a3t 9ut bar
1imf 1 1 1 b n 11 d 6d cz gf 169 d1 2wj 1rl azd ik5
1imr 1 3 5 1 r 1h 2x 5 2d l9 1it 205 4f1 tj e01 qp
1inj 1 3 7 1 l 1b 37 2n b7 3 189 2lv 5or c01 9nb 18qj
1io9 1 1 3 1 1 z 3d t aj 6t pj 229 2pb ayd o2h 6g3
1ioh 1 3 5 b j 1d 2p 7 5f s5 1af 2mv 1jt abx 3qd l6l
1ip9 1 1 5 d 9 f 37 2p cv ch 8f 22h xr 9ov c3p gg9
1ipl 1 3 5 d n 5 35 5d bn 8d v5 8t 48v 3m3 jov 1t
1ipz 1 3 3 7 f t 19 2p 8z d7 3z wl 341 6wb okp 2rb
1itr 1 1 7 7 l 1 2t 3z 5h bd nr 1cp 40r 2wj 8lf ssd
1iu9 1 1 3 d p x 1j 19 al 9p rj ev 3pz 2ut oel 112d
1iuj 1 3 1 b h 1f r 1l bd fb qd a5 68t 8cv f75 ufh
1ivp 1 3 5 3 v x 29 1d 2j o1 d1 1mr ah 6ct omb ti7
1iwr 1 1 3 7 t 1n 1l h 3d op 179 1dx 3ux ayp gh7 1a3f
1ixr 1 1 5 9 b 19 2h 2f b1 lt el 189 41v 9lt i6z 15vd
1iyf 1 3 5 b 5 v j 1b 5r 97 2j 1az 3zn 1h cax pqd
1iyl 1 1 1 f b 15 2j 4x e1 o7 mn 2u1 4cf 7nf vh t7p
1iyr 1 3 5 5 p 1r 1h 6f 1j 1f dd 8f 1fn 98l m19 h0d
1iz5 1 1 5 3 r b 11 2j a3 bf vf 2ll ah 52x 5o9 x51
1j17 1 3 1 9 v 1r 2b n b9 q5 3b 14v 1xp byr mk7 12a5
1j1n 1 1 5 1 b 1r 39 6l bb 6f 13l 1z 66d 33r 6yt 1a5n
1j2x 1 1 5 7 1 9 17 2f 9r 1r tv 2lx 47b 1vp j9z krd
1j3x 1 3 7 5 5 z x 2h 6z mr 1c7 20x 4wr 59x lar kkt
1j5r 1 3 7 d t 1r 1f 6t ab lz p7 2p7 2c9 6ij fg7 1e5
1j5z 1 1 5 7 d f 31 5h cj jp pt 2gp 4f3 8mp mqv 1af
1j6b 1 1 7 d j n 2p 9 9z hn ll 13 ot 1yb agr evz
1j89 1 1 5 1 v 1r 1j 7 4d od rj 10l 18b 1k3 gjf 14bj
1j8j 1 1 5 3 j 11 n d 9b bz df h3 1vj e1 k91 1cuz
1j8p 1 3 7 5 5 9 11 1t 8f br 1gz 21x 5kd 2an met cj7
1j9z 1 3 1 5 d 11 37 61 6b 4f jn 12j q7 3t3 48v r4z
1je7 1 3 7 9 j f 2f 6h cl 4f 4p tx 1n5 bh f99 hh
1jf1 1 1 5 f t 13 11 6r 6h a5 1f7 1pn yv bsn gr afb
1jf7 1 1 3 3 v 1h x 3h dt gl 3j 1et 30h 20j 3af vm3
1jft 1 3 5 9 b 1b 1z 5z an 8x 145 3r 4ld 6s7 h15 crd
1jgb 1 3 3 d f 7 7 3p b5 cr v1 2fx 361 97r hb3 17ud
1ji1 1 1 7 9 v 13 j 7 j b5 27 2t5 59b 15d 5td 1263
1ji7 1 3 7 7 h b 2j 5p 6z 8x eb 2pt 8n 2g1 7j qt9
1jj7 1 3 3 7 t f 5 49 2b gr 125 rp 3t7 7kj 6r 45b
1jj9 1 1 3 b l 1b p 65 6l 4x ev 26b 4sl 62t kob s8x
1jl7 1 3 7 3 v 1 1x 21 1b i5 3v 19t 5jj zx kgb tn3
1jlh 1 1 1 d h 15 n 21 37 e5 lv 2vp 1fz 4r n4f uth
1jll 1 3 5 1 9 7 1p n 2x al 13h 287 2v9 hv kcn 18qv
1jn7 1 3 3 3 j 3 2t 39 ax 2b yv 2kj 501 6ol g3b ma3
1jol 1 3 5 b l d 33 5d 1f oz 4f 1j9 64b 83z 319 cf
1jp9 1 1 5 f n z 1d 3v b1 41 gl 1fb 5gl jv flv wjr
1jpj 1 3 3 3 h 3 2f 6h z 8t 9d 6l 5bp 2nj fgh 7yb
1jrr 1 3 5 3 b z d 4r 7 qr 143 15p 5vl qr jn1 1cal
1jsb 1 1 1 5 b 9 13 4v bd bf 133 247 3a7 rh c7j 1bf
1jt5 1 1 7 d r 1j 1r 6n 9v bl 1jr 1rv 295 19h 88v 1arr
1jvn 1 1 7 9 5 1p 1l 21 7b 8j 1jn 1cz hr 4jh bcl d3t
1jvp 1 1 3 3 l 1j j 6x e5 et 11t 12t 255 bz7 3dx aaj
1jwp 1 3 5 f 9 3 2j 6l cj 8b 16t 35f of 62b gnl bg1
1jxn 1 1 7 3 v 1b 1d 6f 3f av 19d 1zb 4ax 19b lkf hoh
1jyf 1 3 7 d b d 1 33 53 2f nb 1h7 49f 2u5 a2x tht
1jyj 1 1 3 7 f f 1r 6p 4n 9l i5 jh 3n9 9yn 8wp ivv
1k1b 1 1 3 7 p f 1d 6j 97 hr qt v1 5ij 2x9 2jx fmn
1k1n 1 3 5 7 7 1r 2l 6p 71 v qf 2vf 2lb 5mv 5b s3v
1k1p 1 3 7 9 9 1n 5 2z 51 bh z9 2ep 1hl 975 6w3 10mb
1k1v 1 3 1 f p r d 1b 87 33 zr 1yv 3rr 375 d5z wfp
1k2f 1 3 3 d h h l h dn nh 14n 109 127 cgl ewz jbn
1k2p 1 3 5 1 r 5 2l 3v 7v jr vp 1cf 3ux 6tv exj 9gz
1k4p 1 1 1 1 n p 1f 1r bx kf 5l 2x5 55h cmv f6p ds1
1k69 1 3 3 3 9 1r 1z 43 cv cx wb t1 5dj 9o9 okt tmf
1k79 1 3 7 1 5 1f 27 6n at 3 gp 2x7 5w3 ckn 1ap 1dcz
1k7x 1 3 1 3 5 v 2v 2h 8x qz lr 2ud w3 7zl 1o7 rbz
1k8l 1 1 5 f p j 2l 1n a1 61 vp gl 4j9 cbd 189 hot
1k97 1 3 1 9 p 1n 1x 2h d9 2h dj 6l 4c9 7e3 nh1 gvv
1k99 1 1 3 7 1 5 d 69 9 r9 u1 133 5af bqn gr5 1c2x
1ka1 1 1 7 f b d 3b 31 47 6t x7 2vx kz 67j bwn g7d
1ka7 1 3 7 3 h 1b 2z 3t 2r 73 18d 2j5 4gj aen bmd etb
1ka9 1 1 3 3 9 13 25 6b e7 nb 127 2zz p be3 a8b 61
1kbb 1 3 5 7 h 3 2f 1p c7 7z jp 35h 3a3 6wh lrf iiz
1kcf 1 3 1 1 t p 1d 2t 5t 9z 7x 189 37l 29r hx5 4x9
1kcz 1 1 3 d 1 19 2f 7 dn b3 p5 12z 3p3 5q3 b2r 10uv
1kd5 1 1 7 f d p 33 5h 89 8d dv 33b 1q3 5xd 3kx p1b
1kdb 1 1 3 3 r 15 2p 2b b9 9t 18p 5l 15r 88h mo1 frx
1kdh 1 1 7 3 9 1b 1t 5b 5r f5 ah 2bn 5oh 2ob aux 1035
1kdz 1 1 7 5 7 13 9 2j 57 qd 1et 4h 2uh 375 p7n hy7
1ke9 1 1 5 9 t 9 2b 35 25 ip h1 2t9 55b 6mf ldh ed3
1kef 1 3 5 9 t d 3j 6v 7x nh cv ez 3fd 1fv 9md cid
1khr 1 3 7 f 1 t 1b 4d 6n gj fn un 2nb 275 lp9 fep
1kip 1 1 1 f p d 1 3n 1l 75 1k5 4p 5v7 89t gq3 1cqr
1kjj 1 3 5 3 5 j v 1l 7n al lj ix vt 9fx 3yt mnz
1kkf 1 3 5 d r d 1b 5l 7f g5 17f 2yt qf 5k9 l11 f8r
1kkx 1 3 5 f j z 1l h 1p 7l qv 2c5 1cj 1cp o61 ian
1kl7 1 1 1 5 d d 7 4x 9b ax 12x 137 3mn 6df zl uqj
1km1 1 1 3 f p r r 3d 53 2x if 127 5e3 5in amb ucb
1km7 1 3 7 5 f 1 29 3l cn 4j ir 29 2vr b49 5lx co9
1kn7 1 3 3 b d 7 27 4d 4l if 6d 2qb 1f1 505 npl wj1
1knj 1 1 5 f 9 9 9 1b 3p nz 17 14l e7 asn j4d etx
1ko7 1 3 1 7 v x 2v d 4f j5 11l 33t 4o3 5xf 1cd n6n
1koj 1 1 3 b 5 19 1z 63 d7 g9 xj 2fv 3lh 3mx 9tl nhp
1kq1 1 3 7 5 5 1h 2t 6b 3l eh 2j vd 3m3 8o3 j21 yrj
1kqj 1 1 3 d 1 17 7 1 21 nt 1bl 55 1at 1tt inv v6r
1krb 1 1 7 7 l 7 d 4x dz rv ub 1uz 13t 6zr aq5 2kh
1ks5 1 1 7 1 7 15 2r 5n 91 6x 1cz f5 2at awd 613 8s9
1ksj 1 3 7 b 3 b 2n 3t 91 jh wp 19b 3gj 2a3 nbp jqh
1kt7 1 1 7 7 h 19 25 2v 3z 2p 1ij 2sz 16r 83f i4b hkf
1ku1 1 1 7 f 7 5 29 1r 6r 1j 13 5r 1sb 6e5 6aj 8z3
1ku7 1 3 5 f n j 37 9 3h nn 4h 2wn 2pl 1fj 8lf 1br
1ku9 1 3 7 b b n f d 6j 5 sv 13l 505 49v 6x3 1e09
1kxp 1 3 5 7 j b 2b 3r 19 p5 u1 1fl 2gh agj ghh tfj
1ky9 1 1 5 1 p r 3b 31 4n nj 16r 21p m5 8mp i4t h9x
1kzz 1 1 7 7 b 3 1f 2p 7p fh 5r 2t9 mx 6kp kkd 1acn
1l0b 1 3 3 f h z 1l 7 7f f9 2p 6r vl 7yf 575 epx
1l15 1 1 1 f n x r 5n bj sf vt 1g9 5yb 3el 2vj 401
1l1j 1 1 3 3 d 1b 1r d 23 e1 gj 28v 33x ay3 hv3 x31
1l39 1 1 5 f n 5 b 1t 43 ir 1ih 1oh k7 bmt ibz 7v7
1l6v 1 3 5 9 9 13 1x 6d 9h hf 10z 2f7 30x 743 bhj 3lf
1l79 1 1 7 3 1 z 1d 1z 4l 2b jz 24z 4zv 619 cw5 3fl
1l7t 1 3 5 5 n f 3 1l cx 25 3d 2wn 5a1 aht 9ab auz
1l81 1 1 7 3 3 n 19 3n 7z q5 jt bj 5ap ayp msz 16th
1l9d 1 3 5 b t z 1j 23 69 ln ft 1dv 129 9ul eq1 10hj
1lbb 1 3 7 3 v 1b 3j 2h 4d kh 12r 2sf 643 bd7 c6t uwt
1lbp 1 1 1 b l 11 l 1n 9 3x 5d 2dz 2nf 9jn ks3 1bqd
1lc1 1 1 3 7 d 1f f 49 25 s5 i3 31p 4t1 b15 sv zln
1lcj 1 3 3 d 7 17 2n 1p 61 3 f9 kj 3f 2tp bv3 aqn
1le3 1 3 5 9 d 11 2t 2h 1j bh u9 lj 5uf a2v o81 mtr
1leb 1 1 3 9 p 1r 3b 3z dv 41 gr 1lf 3mx adt aud 39
1lf3 1 1 5 9 7 n 1l 71 37 gf 1jn 1r 5vj 8v9 m07 10bz
1lf5 1 1 7 3 7 1h 3d x 6h hx ud 1b5 5kd 20b 8af 13l3
1lih 1 3 5 7 d v h 3h 2l qx 4f 16h 5j1 5or 6pv 17y1
1lj9 1 3 3 1 d 9 2j p 4r nf 19f 1kr sz c9h 8sx 15fd
1ljr 1 3 5 7 d j 2h 2p 5n pn ut 1l9 cv 913 6vx 177z
1lkd 1 3 5 b 5 l 27 6l 5f i1 jx 5v pj 9x3 2cl uln
1lnn 1 1 1 f d j l 1x ax 75 z3 8l 2h5 6hf ivn 4zn
1lov 1 1 1 b 7 r 1n 39 aj 9t q7 1xt 2zh 3iv a0t a4z
1lpp 1 1 1 3 d 17 b f 45 6l 177 1z 1th c65 giz vaz
1lq1 1 3 1 9 j n 1n 5z f pl 1c1 6x 2x5 5j7 y9 2nt
1lqj 1 1 1 7 7 11 1r 5p 23 gn qf 1xt 2kz 1xd 66r 46x
1lsp 1 3 3 f r h p 5l n jf 16d cx uz 9hn bdn v57
1lsv 1 1 1 3 t 1n 37 6h 2z mn 83 2y5 5nh 5p1 gjp q65
1luv 1 3 1 b b x 2z 4r bp ot gb 2lp 35x 2zx jl3 9ab
1lvj 1 3 3 7 5 n 17 1f 9x 25 10v 2b7 10p 17n kdv i7n
1lw5 1 3 7 9 r 1l 2t 1f 5z 5z d1 8f k3 28n nl5 ww7
1lxz 1 3 3 d 1 7 1r 5p 3z 8x 13z 71 223 zb 92p 16xb
1ly5 1 1 7 9 3 7 7 f dz ob 18z 1bn 3w7 4dd 48v dox
1lyr 1 1 7 f j 1d 1t v 6t ab ah 2ab 4rt 49b 8af pn3
1lyx 1 1 7 3 p r 37 1f 8b cj 7x 1bh 4qx bhd ds5 h13
1lzv 1 3 1 5 l l 3j 55 91 rn 5x 2j3 3oh cav 1zx mtb
1m1x 1 3 7 5 l 9 1r 1n 4f kn if 2ad 2p 6xt js1 meh
1m2v 1 3 7 d 3 z 1n 2t l ib 16j 32z m3 1nj gs5 14ob
1m39 1 3 3 f r t 2n 1 dx bt bl 1tb 62t 36n 2sx i0j
1m3n 1 3 5 7 7 1d 1j j 95 cz bt 18p 5e3 cfv kqn x37
1m4d 1 1 1 f h l d d 2d 7 it 2vv 48j 4uz n45 1711
1m4x 1 1 1 7 v l 1 5 5d ib r7 2mp 2fj 53r 5qt 6af
1m67 1 3 1 1 b 1p r 5p 7b md qj 2od y9 18p btt aax
1m6b 1 3 3 9 3 t 1n 23 45 fh if 2zz 2ll 2md 86r 7c7
1m9n 1 1 7 d t l 2t 3v 2r bf ft 1t3 5bp 1at fw7 1287
1ma9 1 3 3 f b 3 2f 2h 5 85 83 131 15d 7md p2x ow7
1mbd 1 1 5 5 j 19 2h 5 al 71 117 jn 3l1 axt mpt 6x1
1mc9 1 3 7 f r 19 p 4x 29 6d 117 1nj 51v 5a1 i3d bfh
1mcj 1 1 1 3 r n 29 4d 1h e9 13v 7p 1td 2qh gk5 13pz
1mdj 1 3 1 3 3 h 23 3v 7v oh w5 1lt q1 b85 7vr a2l
1med 1 1 7 9 p r r 3p l fj 69 h1 5cj 93d i2d rl9
1mf9 1 1 3 d j 9 1t 1d cl ln h9 vz 1e7 a8l 50z d7d
1mgd 1 1 1 d l 1d 13 27 3b b5 p3 dp 2wz 5p9 mpd lob
1mhp 1 3 1 3 n 1l 1n 5x cv nb xd 1i7 40d a23 mvt rel
1mip 1 3 7 7 3 1d t 51 a7 2t zh 2kh 2qz 805 myl 1c9n
1mk1 1 3 1 7 v v 39 5x ad 1l uf 23x 2nb 30r 5wx yaz
1mkb 1 1 7 5 9 p 1b 39 9v dr 11z 1zn 4c1 lv lc7 ekl
1mll 1 1 1 3 9 13 35 2f 2z d9 or 1r5 39r 5sx 43 1c9
1mmd 1 1 1 3 d 1p 29 69 35 c9 op 1h7 309 bpn 34l 4kl
1mnp 1 1 5 3 f 1b 1n 57 d7 5h 12d x 3jx 15b b2v q21
1mob 1 3 7 f n 19 1h 5z 3l cx m3 1h 5gl 7cd 21z 16qt
1mop 1 1 7 d p 1d 2x 73 6t 49 ud 1mz 26f 3yd dhn 11t7
1mpv 1 1 1 d v 5 7 6r 73 6f 1a7 rz 5ud b9 min 8rr
1mpx 1 1 5 d f f 37 2j 1r s5 1bl 1i1 4xp ayt iu9 vhj
1mrn 1 1 5 3 j 1d 2j p 17 gp p 1ut 1it hh dt 9qp
1mrt 1 1 3 5 d 19 b 29 6z f5 w3 135 5jn nj 26r pe5
1msd 1 3 1 d r 1l 1 2v cx mh 1bz 2vd 2kz 2xb db3 6gp
1mt5 1 3 3 f p v 2j 2j 3b 5p 13r jj 43z 5nf ngv 1bsz
1mtj 1 3 5 b j 13 27 6r 31 cv 1fx 1n9 36z 82l bex ijd
1mtx 1 3 5 7 n 15 5 7 6x 3 1cf dl 3sp b1 nvv h4v
1mup 1 3 5 f 3 7 37 j 61 6f wv 2vf 3wf a07 627 3wr
1mw5 1 3 3 3 b v 35 15 bx m5 fh xb 1ej 1hp 7nh ov9
1mw9 1 1 5 3 d 1r v 53 cx pf k3 2hn 36l 265 kax qgf
1mwh 1 1 7 5 v 1j 39 6r 11 ol 2d tn 307 c2v m0f orx
1mwr 1 3 7 f h 17 17 4t 3b 57 w9 gn 3jn 1ap 98t ix
1myn 1 1 7 7 t 1b p 2l bf 2v lr sl 1hj 2r5 lbz 6e1
1myt 1 3 3 9 j 1l v 53 3x op 4d 1qz 4ed 4u9 juz q9j
1mzr 1 3 5 1 t z 2x 4l e1 8b vx 1ul 1jx 8xz ca5 3p3
1n0t 1 3 3 9 7 z 1b 25 1x 9b g9 vf er 6mt 8j 1775
1n15 1 3 7 1 t 9 p 4b 45 nh fr 2vr 2p9 785 9a1 erf
1n2h 1 3 5 3 b v p 9 bf ef 18r 141 15b 7r5 b39 izh
1n3b 1 3 3 5 3 7 2t 2z 9f 4b 1f7 1y9 cb 6b5 m3z 6af
1n4j 1 1 7 5 t 11 21 3n 3h cj qb m5 3wd 7u3 nrl l0j
1n5n 1 1 7 d j 1b 2t 19 dr cp zx 1ir 48n 9tt dnb k5n
1n5p 1 1 7 7 b b 23 4x 6z fd 1gb 2lv 13p 9fn 7y5 cpf
1n6h 1 3 3 9 3 1p 2n z 2p fb 6h 1kt 3rd 711 7qb 1dsb
1n81 1 3 1 5 b 3 f 4x 8d fx 1kd 5b 4a7 9bn l1z 185v
1n8b 1 3 5 1 l 9 3d 4p 9n 57 1l 2fv 4bt 1hd dkd lvj
1na7 1 3 3 1 v 1f f 19 bx 6t fx 18b 44f 5sv d4h 103
1naz 1 1 7 3 d 1b 31 1t at o3 qr 41 u9 7it f55 x9t
1nbj 1 3 1 7 l 1p 25 1v 3z g3 hd 1jr 4w7 3ab gdt 6l
1nbx 1 3 5 9 r f 2z 2j b3 ov hx 1rx c7 58l e4b 10hh
1nc1 1 3 3 5 d b 17 5j e1 bd p 1l5 db 4nj 7dl 13tp
1ncb 1 1 7 d f 1j 2x 1h 4r pp 1fd 281 5d3 a31 o1 vnf
1ncj 1 3 1 9 h v 19 n bf 55 59 1mz 1zr 9t5 9s9 1pz
1ncp 1 3 7 9 3 1r b 71 4x 3j f5 2jh 3fl ccb 7vz pvd
1neh 1 1 5 b d 7 1h 4h bp fb jd hf 2zr 19j iub 2kp
1nfn 1 1 7 7 r 7 11 5p bx bb vh 2qz 295 4rh 8md 2bl
1ng7 1 3 3 f v 13 39 29 9d k9 fr 1rv 155 2gl 1dv v3f
1ngb 1 3 5 f f 1b 2j 3j 7n 1j qf 2n3 27z 4pv 171 1rj
1nhx 1 3 3 b h 3 3j 5r 3x op 55 uf 3iv 123 nkh 160d
1ni9 1 1 7 3 p b b 3v 17 1 1ix b1 4gf 5c1 a81 1033
1nj9 1 1 7 7 r d v 6z 5b s7 4h 2vb 43t a1h jfn 1415
1nk1 1 1 1 1 3 3 d j br 9p 1ib 1mf 4xn 2k3 idd k05
1nmj 1 3 5 d 3 1n 15 4n br 2l 103 20v 4hx 6l5 6pp xrh
1nmp 1 3 5 b 9 j 3j 3b 95 mr 7 2xt 43d 2t7 l49 1bpf
1nnz 1 3 1 f p 17 1j 4f 5p pb rb 26h 2w7 61x 99z e7z
1npj 1 3 3 d b 1 1t 3p db 51 iv r9 2k5 4td 90t 7f7
1npn 1 3 3 3 l p 39 53 3j 21 jj 14t 75 8nx 7uf 138f
1npp 1 1 5 d 5 5 35 f 6f 7h rh cx 2ir brb mrj x2f
1nqp 1 3 3 f 9 1r 27 r l jp 1ip 2wh s7 aib 38t vbj
1nt1 1 1 7 b t 3 5 19 2z 3n zr 2qn nl 1jn l6j 10cf
1nuh 1 3 5 b 3 1b 1n 1h a9 6x pf 1wr 5tf l7 5g7 1dcz
1nun 1 1 5 1 7 1h 19 3j 8x 9h hn 1r9 12f 8g7 mf3 ysf
1nwd 1 3 7 3 5 1 3b 27 dj 2l p dn 35h 4xv lfn 6r5
1nwj 1 1 1 3 9 1n 1d 3x 8z jj wn br 3c3 7s3 3b5 mbn
1nx7 1 3 3 f v v 21 f 57 i5 2j 1bf 13r 7lx epr 6a1
1nxj 1 1 1 5 r 1r 2l 1 95 9t nz d5 5xd 87x c7f 6jz
1nzb 1 1 1 5 p 1l 3b 4n 63 8v 6f tl 4sp 3yj 161 120x
1o0j 1 3 7 3 h 3 35 2j 5l 4z 1gz 2n3 mt 9z3 j5n 124b
1o2f 1 1 5 7 j 1r 23 47 ar dl ll 1kx vz 11j jtj 373
1o2v 1 3 5 7 9 11 9 3 2f ap 1ab 1nf 5t3 cg5 n5z m7j
1o53 1 1 5 9 b 1j 2n 21 bh o3 gd 28l 2bx bh 4lf u15
1o5d 1 3 5 f 1 h h 7 dh 8z ef 1sl 1qn 38z fxx mbn
1o6n 1 1 5 d l j 2d 59 4n hx 14z 2dz 5hv 2l3 655 g6f
1o77 1 1 7 d 3 1b d 5x 6l 83 7x 14p 1d1 9jd p6z 15tp
1o7x 1 3 7 d d r 1z z 1v 39 hz 1tj 2jj 6il j3t mo3
1o8d 1 1 1 3 3 j n 11 5 sb 5 18l 1rn atb 76n uo7
1o8l 1 3 3 3 v 1 1t 4f 65 ir th qz 1st 6dl b2x 2in
1o93 1 1 3 7 3 5 29 h 2t rj kx 283 3u9 3eh 1ct koj
1o99 1 1 5 9 d p 19 17 5j qv n1 jt 3ib 5kn 50h 15l3
1oa1 1 1 7 5 n f 2h 4z e5 43 8r 3p 33 c0p i2r 419
1oc3 1 3 3 7 r 7 35 1t 8r 3r 10d wr 4fv 5sp 59b 3yp
1odj 1 1 3 7 1 d t 4b d9 k1 1z o1 309 2kj nn5 1ein
1odn 1 1 7 3 t 19 2b 3 ct 31 16x 11x 549 cg9 ier 4mj
1oel 1 3 1 1 3 x 25 2b cr 57 of 2vn 5cr 56b i29 iph
1oex 1 3 5 5 d 17 3j 15 t kf 12n 29v 3rd 3kj f w6v
1ohb 1 3 1 3 h h 1f 2l 59 6b ch 261 mx 1jt 7dn vyz
1ohj 1 3 3 b p 1b 35 4t 3x pj it 39 431 mn ibp f9p
1ohp 1 1 1 d f 1p 3d 67 1h at dl 16f 3oj 6xb 66d b0j
1oi1 1 1 3 f v 1l 33 41 7r rj dl 2hz 5wf d5 o4v pt3
1oif 1 1 7 5 v d 23 55 az gz gx 4f 64b 7mn 36b 14zl
1oij 1 3 5 5 d 13 2v 6l 25 pd e7 17z 57v b7f 39z 1cx7
1oj9 1 1 1 f b 5 17 17 89 mz kr 5 2x5 bl9 8pn scn
1okd 1 1 7 9 9 1h 35 2n b7 1h 113 341 6ab 98b 517 i9n
1ol1 1 1 5 9 r t 1x 27 93 bd vv 17v 20x 9fn nv9 6zl
1om1 1 1 1 7 1 x t 4t 5 ed c5 1kj 1l 9w9 h1r 1ejz
1omn 1 1 3 7 r t 1h 27 bx jn gd 20d 9f 5fj ewn dm9
1omp 1 3 3 b 9 1l 17 39 13 5d 13n 1yx 5b1 5wl mep ym9
1on9 1 3 3 7 n 19 t 47 7d kj a5 2r1 4z3 7j5 ij9 iv
1onv 1 3 5 1 1 17 21 1j 3n 4v qn ib 5n7 bop e4d bgx
1oop 1 1 3 5 f f 2j 35 9z 6p 197 tp 1cx 5v p7j 19e9
1orj 1 3 3 7 t r 27 1h bd 29 j9 2f5 5p5 8hr lyj m31
1ort 1 1 7 5 t 7 1v 5f 25 lh 11t 1nt 3fv 5mt 3yh dqd
1osl 1 3 3 7 p r 2j 67 37 2j 19p 1o7 1ib 7ep h2n a2n
1osx 1 3 7 3 r 1h 1v 6x 1f 47 if 2hr ov 589 2cd 17sj
1otv 1 1 5 1 p 1r 1z 4z af 8d vb 1n1 lr b69 5ml 10y3
1out 1 1 3 9 p 3 13 1x 1 2d zb 17n 1i9 3x1 fpt yl7
1ov9 1 3 1 d b 1p 25 1n 3j d7 18p 2qp 1yx c11 77r 1a4r
1oyj 1 3 1 5 l 7 1p r 5j i5 yj 1wx 455 9yf nbp ufx
1p19 1 3 7 3 d f 2z 49 dx fx nz 2gb 4n7 bpl cej xrr
1p1h 1 1 7 1 n 1j h z 5 3t 1bf 129 5ah bup l2b 1bqn
1p25 1 3 5 7 r h 2f 5x 2n 3h yf 30z 38h 8ix 9v3 yqh
1p3f 1 1 5 f 9 1j b 61 7 6x a9 5p 3a3 amx j4d 11r5
1p4h 1 3 7 1 f z x 2z dz fn 187 2ov 5s7 1d3 j4n o4x
1p4t 1 3 1 b 3 f 1b 5d 81 71 p9 up 3y7 13b 5yx 3cl
1p5v 1 1 1 3 n x 1h 57 d1 fx n7 1kx lz wp nyj nvv
1p6x 1 3 3 b f 1f 25 3z a9 rj un zx 4n7 4wp kal g05
1p7b 1 1 1 5 h j 2d 3r 35 gh g3 tj 5j9 1x7 77v etz
1p97 1 1 5 f p 1f 2z 5d v 1 1b1 3h 4sv ba3 hi3 kb5
1p9x 1 1 7 1 h 19 2f 13 2f dv wx 24r 32t 27j iy3 q3d
1pbj 1 3 1 b v 5 3d 6f 55 m1 73 25d 425 2uf gr3 31h
1pcp 1 3 7 f 5 1n 21 6b a5 q1 ot 1nv 3dt b2h 599 lyl
1pd5 1 1 5 7 7 n 7 6n bz 19 s7 1a7 1gl 3vv ikr 1mv
1pdv 1 3 5 1 3 f 1r 2v 3b m9 1ap 2o7 4oz 4z9 8s3 6bx`;
