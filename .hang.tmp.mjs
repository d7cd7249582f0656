import { startBackend } from '/work/main/local/src/backend.ts'; import { freePorts } from '/work/main/local/src/ports.ts';
import { initializeApp as adminInit } from 'firebase-admin/app'; import { getFirestore as adminFs } from 'firebase-admin/firestore'; import { getAuth as adminAuth } from 'firebase-admin/auth';
import { initializeApp } from 'firebase/app'; import { getAuth, connectAuthEmulator, signInWithCustomToken } from 'firebase/auth'; import * as fs from 'firebase/firestore';
import { aCandidate } from '@instroom/domain/candidate/a-candidate.ts';
fs.setLogLevel('silent');
const b=await startBackend({ports:await freePorts(),logFile:'/tmp/hang.log'});
Object.assign(process.env,b.env);
const projectId=b.address.projectId;
const a=adminInit({projectId}); const adb=adminFs(a);
const app=initializeApp({projectId,apiKey:'k'}); const auth=getAuth(app); connectAuthEmulator(auth,`http://127.0.0.1:${b.address.ports.auth}`,{disableWarnings:true}); const db=fs.getFirestore(app); fs.connectFirestoreEmulator(db,'127.0.0.1',b.address.ports.firestore);
await signInWithCustomToken(auth, await adminAuth(a).createCustomToken('editor1'));
await adb.doc('regions/r1/members/editor1').set({active:true,role:'editor'});
await adb.doc('regions/r1/candidates/c').set(aCandidate());
for(let i=0;i<Number(process.argv[2]);i++){ const t=performance.now(); await fs.updateDoc(fs.doc(db,'regions/r1/candidates/c'),{[process.argv[3]??'motivation']:'m'+i,updatedBy:'editor1',updatedAt:fs.serverTimestamp()}); const d=performance.now()-t; if(d>200) console.log(i,Math.round(d)); if(process.argv[4]) await adb.doc('regions/r1/candidates/c').get(); }
console.log('done');
await b.stop(); process.exit(0)
